package org.upshift.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortAudience;
import org.upshift.programme.CohortAudiences;
import org.upshift.programme.CohortView;

/** Who can see a cohort, and why. */
@Path("/cohorts/{cohort}/audience")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CohortAudiencePages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final CohortAccess access;
    private final CohortAudiences audiences;

    CohortAudiencePages(CurrentActor actor, CohortAccess access, CohortAudiences audiences) {
        this.actor = actor;
        this.access = access;
        this.audiences = audiences;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance audience(
                CohortView cohort, Page<CohortAudiences.Seer> page, List<CohortAudience.Group> groups);
    }

    @GET
    public TemplateInstance audience(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        var cohort = access.cohort(id, actor.get());
        return Templates.audience(cohort, audiences.seers(cohort, Page.number(page), SIZE), audiences.groups(cohort));
    }
}
