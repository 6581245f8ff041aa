package org.upshift.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.RetentionRule;
import org.upshift.people.Role;
import org.upshift.privacy.ChangeRetention;
import org.upshift.privacy.DestroyWhatIsDue;
import org.upshift.privacy.ErasureLedger;
import org.upshift.privacy.Kept;
import org.upshift.privacy.LedgerLine;
import org.upshift.privacy.Retention;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** How long what is kept: seen and changed, tried out, and what has gone. */
@Path("/team/retention")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class RetentionPages {
    private static final int EXAMPLES = 3;
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final Retention retention;
    private final ChangeRetention change;
    private final DestroyWhatIsDue destroy;
    private final ErasureLedger ledger;
    private final Forms forms;

    RetentionPages(
            CurrentActor actor,
            Retention retention,
            ChangeRetention change,
            DestroyWhatIsDue destroy,
            ErasureLedger ledger,
            Forms forms) {
        this.actor = actor;
        this.retention = retention;
        this.change = change;
        this.destroy = destroy;
        this.ledger = ledger;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance retention(List<Retention.Rule> rules);

        static native TemplateInstance retentionRule(Retention.Rule rule, PeriodForm form, Errors errors);

        static native TemplateInstance overdue(Retention.Rule rule, Page<RetentionRule.Overdue> page);

        static native TemplateInstance dryRun(List<Retention.Preview> previews, Errors errors);

        static native TemplateInstance destructions(Page<Retention.Destroyed> page);

        static native TemplateInstance erasures(Page<LedgerLine> page);
    }

    record PeriodForm(
            @RestForm @NotBlank(message = "Enter how many days or months")
            String number,

            @RestForm @NotBlank(message = "Select days or months")
            String unit,

            @RestForm
            @NotBlank(message = "Enter a reason")
            @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
            String reason) {

        static PeriodForm of(Retention.Rule rule) {
            return new PeriodForm(
                    String.valueOf(Kept.number(rule.period())),
                    Kept.unit(rule.period()).name(),
                    rule.reason());
        }

        public boolean isDays() {
            return "DAYS".equals(unit);
        }

        public boolean isMonths() {
            return "MONTHS".equals(unit);
        }

        java.time.Period period() {
            return Kept.of(
                    Typed.number("number", number, "how long it is kept"),
                    isDays() ? Kept.Unit.DAYS : Kept.Unit.MONTHS);
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.retention(retention.rules());
    }

    @GET
    @Path("rules/{rule}")
    public TemplateInstance edit(@PathParam("rule") String code) {
        var rule = retention.rule(code);
        return Templates.retentionRule(rule, PeriodForm.of(rule), Errors.NONE);
    }

    @POST
    @Path("rules/{rule}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("rule") String code, @BeanParam PeriodForm form) {
        var rule = retention.rule(code);
        return forms.answer(
                form,
                () -> {
                    change.change(actor.get(), code, form.period(), form.reason());
                    return Next.to(RetentionLinks.list()).saying("The period is changed");
                },
                errors -> Templates.retentionRule(rule, form, errors));
    }

    @GET
    @Path("rules/{rule}/overdue")
    public TemplateInstance overdue(@PathParam("rule") String code, @QueryParam("page") Integer page) {
        return Templates.overdue(retention.rule(code), retention.overdue(code, Page.number(page), SIZE));
    }

    @GET
    @Path("dry-run")
    public TemplateInstance dryRun() {
        return Templates.dryRun(retention.dryRun(EXAMPLES), Errors.NONE);
    }

    @POST
    @Path("run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run() {
        return forms.answer(
                () -> {
                    int destroyed = destroy.run(actor.get()).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return Next.to(RetentionLinks.destructions())
                            .saying(destroyed == 0 ? "Nothing was due" : "Destroyed records: " + destroyed);
                },
                errors -> Templates.dryRun(retention.dryRun(EXAMPLES), errors));
    }

    @GET
    @Path("destructions")
    public TemplateInstance destructions(@QueryParam("page") Integer page) {
        return Templates.destructions(retention.destructions(Page.number(page), SIZE));
    }

    @GET
    @Path("erasures")
    public TemplateInstance erasures(@QueryParam("page") Integer page) {
        return Templates.erasures(ledger.page(Page.number(page), SIZE));
    }

    @GET
    @Path("erasures/ledger.txt")
    @Produces("text/plain; charset=utf-8")
    public Response ledger() {
        return Response.ok(ledger.text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"erasure-ledger.txt\"")
                .build();
    }

    @TemplateExtension(matchName = "shortHash")
    static String shortHash(LedgerLine line) {
        return line.person().substring(0, 12) + "…";
    }
}
