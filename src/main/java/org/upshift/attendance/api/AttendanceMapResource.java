package org.upshift.attendance.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.attendance.AttendanceMap;
import org.upshift.attendance.AttendanceMaps;
import org.upshift.attendance.Outlook;
import org.upshift.attendance.Presence;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionView;

@Path("/api/cohorts/{cohort}/attendance")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class AttendanceMapResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final AttendanceMaps maps;

    AttendanceMapResource(CurrentActor actor, CohortAccess cohorts, AttendanceMaps maps) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.maps = maps;
    }

    /** {@code sessions} has more than one where a module has parallel groups. */
    record ColumnJson(String name, List<UUID> sessions) {
        static ColumnJson of(AttendanceMap.Column column) {
            return new ColumnJson(
                    column.name(),
                    column.sessions().stream().map(SessionView::id).toList());
        }
    }

    /** {@code attendance} has one word for each column. */
    record RowJson(
            UUID person,
            String name,
            List<Presence> attendance,
            long came,
            long caughtUp,
            long missed,
            Outlook outlook,
            List<String> risks) {
        static RowJson of(AttendanceMap.Row row) {
            return new RowJson(
                    row.standing().person(),
                    row.name(),
                    row.cells(),
                    row.came(),
                    row.caughtUp(),
                    row.missed(),
                    row.standing().forecast().outlook(),
                    row.risks());
        }
    }

    record MapJson(List<ColumnJson> columns, List<RowJson> people) {}

    @GET
    @Operation(summary = "Who came to what, and who is at risk")
    public MapJson show(@PathParam("cohort") UUID id) {
        var map = maps.of(cohorts.withPlaces(id, actor.get()));
        return new MapJson(
                map.columns().stream().map(ColumnJson::of).toList(),
                map.rows().stream().map(RowJson::of).toList());
    }
}
