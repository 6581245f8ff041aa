package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.JudgeChange;
import org.upshift.admission.JudgeSignOff;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

/** What the programme team decides about the questions to signatories. */
@Path("/api/applications/{application}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class SignOffTeamResource {
    private final CohortApplications applications;
    private final CohortAccess access;
    private final JudgeSignOff judge;
    private final JudgeChange change;
    private final CurrentActor actor;
    private final Bodies bodies;

    SignOffTeamResource(
            CohortApplications applications,
            CohortAccess access,
            JudgeSignOff judge,
            JudgeChange change,
            CurrentActor actor,
            Bodies bodies) {
        this.applications = applications;
        this.access = access;
        this.judge = judge;
        this.change = change;
        this.actor = actor;
        this.bodies = bodies;
    }

    @POST
    @Path("sign-offs/setting-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set an answer or a question aside; both sides are told the reason")
    public void setAside(@PathParam("application") UUID id, SignatoryRequests.SettingAside body) {
        var cohort = reached(id);
        bodies.valid(body);
        judge.setAside(actor.get(), cohort, id, body.signatory(), body.reason());
    }

    @POST
    @Path("sign-offs/came-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that our message to a signatory came back; the applicant is told")
    public void cameBack(@PathParam("application") UUID id, SignatoryRequests.Which body) {
        var cohort = reached(id);
        bodies.valid(body);
        judge.cameBack(actor.get(), cohort, id, body.signatory());
    }

    @POST
    @Path("sign-offs/alternate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agree to who signs instead of a line manager, who is then asked; or say why not")
    public void alternate(@PathParam("application") UUID id, SignatoryRequests.Agreement body) {
        var cohort = reached(id);
        bodies.valid(body);
        if (!body.agree() && (body.reason() == null || body.reason().isBlank())) {
            throw new RuleViolation("reason-missing", "reason", "Say why you do not agree: the applicant is told");
        }
        judge.alternate(actor.get(), cohort, id, body.agree(), body.reason());
    }

    @POST
    @Path("sign-offs/change")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say whether what has changed since somebody signed has to be confirmed")
    public void judgeChange(@PathParam("application") UUID id, SignatoryRequests.ChangeJudged body) {
        var cohort = reached(id);
        bodies.valid(body);
        change.judge(actor.get(), cohort, id, body.signatory(), body.material(), null);
    }

    private UUID reached(UUID application) {
        var cohort = applications.cohortOf(application).orElseThrow(() -> new NotFound("application"));
        access.withPlaces(cohort, actor.get());
        return cohort;
    }
}
