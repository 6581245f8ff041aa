package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.ChangeCompletionRule;
import org.upshift.attendance.CompletionQueries;
import org.upshift.attendance.CompletionRule;
import org.upshift.kernel.Findings;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** What completes a programme. */
@Path("/team/programmes/{slug}/completion")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CompletionRulePages {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final CompletionQueries queries;
    private final ChangeCompletionRule change;
    private final Forms forms;

    CompletionRulePages(
            CurrentActor actor,
            ProgrammeAccess access,
            CompletionQueries queries,
            ChangeCompletionRule change,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.queries = queries;
        this.change = change;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance completionRule(
                ProgrammeQueries.View programme, CompletionRule rule, RuleForm form, Errors errors);
    }

    record RuleForm(
            @RestForm String modules,
            @RestForm String caughtUp,
            @RestForm String days,
            @RestForm String meetings) {
        RuleForm {
            modules = modules == null ? "" : modules;
            days = days == null ? "" : days;
            meetings = meetings == null ? "" : meetings;
            caughtUp = caughtUp == null ? "" : caughtUp;
        }

        static RuleForm of(CompletionRule rule) {
            return new RuleForm(
                    String.valueOf(rule.modules()),
                    String.valueOf(rule.caughtUp()),
                    String.valueOf(rule.days()),
                    String.valueOf(rule.meetings()));
        }

        CompletionRule read() {
            var findings = new Findings();
            var ofModules = findings.value(() -> Typed.number("modules", modules, "how many modules"));
            var ofDays = findings.value(() -> Typed.number("days", days, "how many days"));
            var ofMeetings = findings.value(() -> Typed.number("meetings", meetings, "how many meetings"));
            var ofCaughtUp = findings.value(
                    () -> caughtUp.isBlank() ? 0 : Typed.number("caughtUp", caughtUp, "how many may be caught up"));
            findings.throwAny();
            return new CompletionRule(ofModules, ofDays, ofMeetings, ofCaughtUp);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        return page(programme, RuleForm.of(rule(programme)), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam RuleForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    var rule = form.read();
                    change.change(actor.get(), programme.id(), rule);
                    return Next.to(ProgrammeLinks.team(slug)).saying(rule.sentence());
                },
                errors -> page(programme, form, errors));
    }

    private TemplateInstance page(ProgrammeQueries.View programme, RuleForm form, Errors errors) {
        return Templates.completionRule(programme, rule(programme), form, errors);
    }

    private CompletionRule rule(ProgrammeQueries.View programme) {
        return queries.ruleOf(programme.id(), programme.commitmentDays());
    }
}
