package org.upshift.admission.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.EligibilityWords;
import org.upshift.admission.FilledForms;
import org.upshift.admission.MakeOffer;
import org.upshift.admission.Standing;
import org.upshift.admission.TurnDownApplication;
import org.upshift.admission.WithdrawOffer;
import org.upshift.admission.WithdrawalQueries;
import org.upshift.form.ApplicationForms;
import org.upshift.form.FilledForm;
import org.upshift.form.Finding;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The applications of a cohort, for the programme team. */
@Path("/cohorts/{cohort}/applications")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class TeamApplicationPages {
    private static final int ROWS = 50;

    private final CohortAccess access;
    private final CohortApplications applications;
    private final WithdrawalQueries withdrawals;
    private final ApplicationForms applicationForms;
    private final FilledForms filled;
    private final MakeOffer makeOffer;
    private final WithdrawOffer withdrawOffer;
    private final TurnDownApplication turnDown;
    private final CurrentActor actor;
    private final Forms forms;
    private final Clock clock;

    TeamApplicationPages(
            CohortAccess access,
            CohortApplications applications,
            WithdrawalQueries withdrawals,
            ApplicationForms applicationForms,
            FilledForms filled,
            MakeOffer makeOffer,
            WithdrawOffer withdrawOffer,
            TurnDownApplication turnDown,
            CurrentActor actor,
            Forms forms,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.withdrawals = withdrawals;
        this.applicationForms = applicationForms;
        this.filled = filled;
        this.makeOffer = makeOffer;
        this.withdrawOffer = withdrawOffer;
        this.turnDown = turnDown;
        this.actor = actor;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                CohortView cohort,
                Page<CohortApplications.Row> page,
                Asked asked,
                List<Filter> filters,
                Standing chosen,
                String search,
                boolean look,
                String query,
                Instant now);

        static native TemplateInstance review(
                CohortView cohort,
                ApplicationView application,
                String status,
                FilledForm filled,
                List<Finding> findings,
                List<String> declarations,
                WithdrawalQueries.View withdrawal,
                OfferForm form,
                Errors errors);
    }

    /** What the list can be narrowed to, in words that are true of the cohort, and how many applications that are. */
    record Filter(Standing standing, String title, long number) {}

    /** How what somebody meets reads beside the rules that there are now. */
    record Asked(ApplicationForms.Rules rules) {
        public String eligible(CohortApplications.Row row) {
            return row.sentAt() == null
                    ? ""
                    : EligibilityWords.of(rules.rule(), row.eligibilityMet(), rules.eligibility());
        }

        public long priority() {
            return rules.priority();
        }
    }

    @GET
    public TemplateInstance list(
            @PathParam("cohort") UUID id,
            @QueryParam("status") String status,
            @QueryParam("search") String search,
            @QueryParam("look") String look,
            @QueryParam("page") Integer page) {
        var cohort = access.cohort(id, actor.get());
        var chosen = standing(status);
        String words = search == null ? "" : search.strip();
        return Templates.list(
                cohort,
                applications.list(id, chosen, words, "yes".equals(look), Page.number(page), ROWS),
                new Asked(applicationForms.rules(id)),
                filters(cohort),
                chosen,
                words,
                "yes".equals(look),
                query(chosen, words) + ("yes".equals(look) ? "look=yes&" : ""),
                clock.instant());
    }

    private List<Filter> filters(CohortView cohort) {
        var numbers = applications.byStanding(cohort.id());
        return Standing.FILTERS.stream()
                .map(standing -> new Filter(standing, standing.titleOfAll(cohort.phase()), numbers.get(standing)))
                .toList();
    }

    private static Standing standing(String asked) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String query(Standing chosen, String search) {
        return (chosen == null ? "" : "status=" + chosen + "&")
                + (search.isEmpty() ? "" : "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&");
    }

    @GET
    @Path("{application}")
    public TemplateInstance review(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return page(cohort, id, new OfferForm("", ""), Errors.NONE);
    }

    @POST
    @Path("{application}/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam OfferForm form) {
        return forms.answer(
                form,
                () -> {
                    makeOffer.offer(actor.get(), cohort, id, form.lastDay(), form.isWithoutSignOff());
                    return Next.to(ApplicationLinks.review(cohort, id)).saying("The offer is on its way");
                },
                errors -> page(cohort, id, form, errors));
    }

    @POST
    @Path("{application}/offer/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdrawOffer(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    withdrawOffer.withdraw(actor.get(), cohort, id);
                    return Next.to(ApplicationLinks.review(cohort, id)).saying("The offer is withdrawn");
                },
                errors -> page(cohort, id, new OfferForm("", ""), errors));
    }

    @POST
    @Path("{application}/unsuccessful")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response turnDown(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return forms.answer(
                () -> {
                    turnDown.turnDown(actor.get(), cohort, id);
                    return Next.to(ApplicationLinks.review(cohort, id))
                            .saying("The application is marked as unsuccessful, and the applicant told");
                },
                errors -> page(cohort, id, new OfferForm("", ""), errors));
    }

    private TemplateInstance page(UUID cohortId, UUID id, OfferForm form, Errors errors) {
        var cohort = access.cohort(cohortId, actor.get());
        var application = applications.application(id, cohortId).orElseThrow(() -> new NotFound("application"));
        String status = application.status(cohort, clock.instant()).title(cohort);
        var withdrawal = application.isOver() ? withdrawals.of(id, cohortId).orElse(null) : null;
        return Templates.review(
                cohort,
                application,
                status,
                filled.of(id),
                filled.findings(id),
                filled.declarations(id),
                withdrawal,
                form,
                errors);
    }
}
