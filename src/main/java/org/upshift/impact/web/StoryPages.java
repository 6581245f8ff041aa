package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.impact.PublishedImpact;
import org.upshift.impact.PublishedImpact.Published;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;

/** What a cohort has made public of its impact, as it was then, for anyone. */
@Path("/impact/stories/{cohort}")
@PermitAll
class StoryPages {

    private final CohortQueries cohorts;
    private final PublishedImpact published;

    StoryPages(CohortQueries cohorts, PublishedImpact published) {
        this.cohorts = cohorts;
        this.published = published;
    }

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance story(
                CohortView cohort, Published story, DumbbellChart dumbbell, String summary, LocalDate day);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance story(@PathParam("cohort") UUID id) {
        CohortView cohort = cohort(id);
        Published story = of(cohort);
        return Templates.story(
                cohort,
                story,
                DumbbellChart.of(story.figures().charted()),
                Preview.of(cohort, story.figures()).summary(),
                LondonTime.today(story.publishedAt()));
    }

    @GET
    @Path("preview.png")
    @Produces("image/png")
    public Response preview(@PathParam("cohort") UUID id) {
        CohortView cohort = cohort(id);
        return Response.ok(Preview.of(cohort, of(cohort).figures()).png()).build();
    }

    private CohortView cohort(UUID id) {
        return cohorts.publicCohort(id).orElseThrow(() -> new NotFound("cohort"));
    }

    private Published of(CohortView cohort) {
        return published.of(cohort.id()).orElseThrow(() -> new NotFound("impact"));
    }
}
