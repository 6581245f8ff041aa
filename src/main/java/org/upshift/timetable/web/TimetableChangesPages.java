package org.upshift.timetable.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SeesTimetable;
import org.upshift.timetable.TimetableVersions;

/** What has changed in a timetable, version by version, for everybody in the cohort. */
@Path("/cohorts/{cohort}/timetable/changes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class TimetableChangesPages {
    private static final int VERSIONS = 20;

    private final CurrentActor actor;
    private final SeesTimetable sees;
    private final TimetableVersions versions;

    TimetableChangesPages(CurrentActor actor, SeesTimetable sees, TimetableVersions versions) {
        this.actor = actor;
        this.sees = sees;
        this.versions = versions;
    }

    @CheckedTemplate(basePath = "timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance changes(
                CohortView cohort, Page<TimetableVersions.Version> versions, boolean team);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        var cohort = sees.cohort(id, actor.get());
        int latest = versions.count(id);
        int number = Page.number(page);
        var items = versions.of(id, number, VERSIONS, latest);
        return Templates.changes(cohort, new Page<>(items, number, VERSIONS, latest), sees.isTeam(cohort, actor.get()));
    }
}
