package org.upshift.timetable.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.DraftIntent;
import org.upshift.timetable.PlanWarnings;
import org.upshift.timetable.TeamTimetable;

/** A cohort's timetable as its team has planned it: with what is kept for the next release, and what to look at. */
@Path("/api/cohorts/{cohort}/timetable/plan")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
class TimetablePlanResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final TeamTimetable timetable;
    private final PlanWarnings warnings;

    TimetablePlanResource(CurrentActor actor, CohortAccess cohorts, TeamTimetable timetable, PlanWarnings warnings) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.warnings = warnings;
    }

    /**
     * @param session as it would be if all were released now; as it is where it would be cancelled
     * @param everyone whether everyone has a seat by default
     * @param kept what the next release does with it: ADD, CHANGE or CANCEL; absent where nothing is kept
     * @param warnings days, and facilitators, places and people who would be needed twice
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedJson(SessionJson session, boolean everyone, DraftIntent kept, List<String> warnings) {}

    /** @param version 0 while the timetable is being prepared */
    record PlanJson(int version, List<PlannedJson> sessions) {}

    @GET
    @Operation(summary = "The timetable as it is planned, with what is kept for the next release, and what to look at")
    public PlanJson show(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var plan = timetable.of(id);
        var found = warnings.of(cohort, plan.planned());
        return new PlanJson(
                plan.version(),
                plan.rows().stream()
                        .map(row -> new PlannedJson(
                                SessionJson.of(row.session(), row.agreement()),
                                row.everyone(),
                                row.intent(),
                                found.about(row.session().id())))
                        .toList());
    }
}
