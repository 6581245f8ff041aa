package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.upshift.admission.EqualityCounts;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;

/** What applicants said to the equality questions, as numbers that tell of nobody. */
@Path("/cohorts/{cohort}/equality")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class EqualityCountPages {
    private final EqualityCounts counts;
    private final CurrentActor actor;

    EqualityCountPages(EqualityCounts counts, CurrentActor actor) {
        this.counts = counts;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance equalityCounts(EqualityCounts.Counts counts);
    }

    @GET
    public TemplateInstance show(@PathParam("cohort") UUID cohort) {
        return Templates.equalityCounts(counts.of(actor.get(), cohort));
    }
}
