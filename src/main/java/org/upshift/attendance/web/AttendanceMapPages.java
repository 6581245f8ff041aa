package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.attendance.AttendanceMap;
import org.upshift.attendance.AttendanceMaps;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.TableDownload;
import org.upshift.web.XlsxTable;

/** Who came to what, for the team: a table whose colours only repeat its words, and the same as files. */
@Path("/cohorts/{cohort}/attendance")
@RolesAllowed(Role.TEAMS)
class AttendanceMapPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final AttendanceMaps maps;

    AttendanceMapPages(CurrentActor actor, CohortAccess cohorts, AttendanceMaps maps) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.maps = maps;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance attendanceMap(CohortView cohort, AttendanceMap map);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return Templates.attendanceMap(cohort, maps.of(cohort));
    }

    @GET
    @Path("table.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("cohort") UUID id) {
        return table(id).csv();
    }

    @GET
    @Path("table.xlsx")
    @Produces(XlsxTable.TYPE)
    public Response xlsx(@PathParam("cohort") UUID id) {
        return table(id).xlsx("Attendance");
    }

    private TableDownload table(UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return AttendanceTable.of(cohort, maps.of(cohort));
    }
}
