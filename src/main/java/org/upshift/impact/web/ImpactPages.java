package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ImpactReports;
import org.upshift.impact.Profiles;
import org.upshift.impact.PublishImpact;
import org.upshift.impact.PublishedImpact;
import org.upshift.impact.WithdrawImpact;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The impact report, for the evaluators of a cohort and the team of its programme. */
@Path("/cohorts/{id}")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
@Produces(MediaType.TEXT_HTML)
class ImpactPages {

    private final CurrentActor actor;
    private final CohortAccess access;
    private final ImpactReports reports;
    private final ReportSheets sheets;
    private final Profiles profiles;
    private final PublishedImpact published;
    private final PublishImpact publishImpact;
    private final WithdrawImpact withdrawImpact;
    private final Forms forms;

    ImpactPages(
            CurrentActor actor,
            CohortAccess access,
            ImpactReports reports,
            ReportSheets sheets,
            Profiles profiles,
            PublishedImpact published,
            PublishImpact publishImpact,
            WithdrawImpact withdrawImpact,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.reports = reports;
        this.sheets = sheets;
        this.profiles = profiles;
        this.published = published;
        this.publishImpact = publishImpact;
        this.withdrawImpact = withdrawImpact;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(
                CohortView cohort,
                ImpactReport report,
                ReportSheets.Sheet sheet,
                Instant publishedAt,
                boolean evaluates,
                Errors errors);
    }

    @GET
    @Path("impact")
    public TemplateInstance report(@PathParam("id") UUID id, @QueryParam("profile") String profile) {
        return page(id, profile, Errors.NONE);
    }

    @POST
    @Path("impact/publication")
    public Response publish(@PathParam("id") UUID id, @RestForm String profile) {
        return forms.answer(
                () -> {
                    publishImpact.publish(actor.get(), id, profile);
                    return Next.to(ImpactLinks.report(id)).saying("The impact story is public");
                },
                errors -> page(id, null, errors));
    }

    @POST
    @Path("impact/withdrawal")
    public Response withdraw(@PathParam("id") UUID id) {
        return forms.answer(
                () -> {
                    withdrawImpact.withdraw(actor.get(), id);
                    return Next.to(ImpactLinks.report(id)).saying("The headline figures are no longer public");
                },
                errors -> page(id, null, errors));
    }

    private TemplateInstance page(UUID id, String profile, Errors errors) {
        CohortView cohort = cohort(id);
        ImpactReport report = reports.of(cohort, profiles.named(profile));
        return Templates.report(
                cohort,
                report,
                sheets.of(report),
                published.since(id).orElse(null),
                actor.get().holds(Role.EVALUATOR, id),
                errors);
    }

    private CohortView cohort(UUID id) {
        return access.cohort(id, actor.get(), Role.EVALUATOR);
    }
}
