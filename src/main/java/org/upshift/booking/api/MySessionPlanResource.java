package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.MySessionPlan;
import org.upshift.booking.MySessionPlans;
import org.upshift.people.CurrentActor;
import org.upshift.timetable.SessionPlanQueries;

@Path("/api/me/sessions/{session}/plan")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
class MySessionPlanResource {
    private final CurrentActor actor;
    private final MySessionPlans plans;

    MySessionPlanResource(CurrentActor actor, MySessionPlans plans) {
        this.actor = actor;
        this.plans = plans;
    }

    /** {@code format}: in person, online, or both; empty when neither is known. {@code facilitators} are names. */
    record PlanJson(
            UUID session,
            String name,
            String format,
            List<String> facilitators,
            List<SessionPlanQueries.Material> materials) {
        static PlanJson of(MySessionPlan plan) {
            return new PlanJson(
                    plan.session().id(),
                    plan.session().name(),
                    plan.session().format(),
                    plan.facilitators().stream()
                            .map(SessionPlanQueries.Facilitator::displayName)
                            .toList(),
                    plan.materials());
        }
    }

    @GET
    @Operation(summary = "Who facilitates a session of one's cohort, and its materials")
    public PlanJson show(@PathParam("session") UUID id) {
        return PlanJson.of(plans.of(actor.personId(), id));
    }
}
