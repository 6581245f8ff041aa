package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.mail.Site;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.ArrangeWave;
import org.upshift.questionnaire.InviteParticipants;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.RemindMissing;
import org.upshift.questionnaire.RemoveWave;
import org.upshift.questionnaire.TurnOpenLink;
import org.upshift.questionnaire.WaveDetails;
import org.upshift.rest.Bodies;

/** A wave for its team: its dates and settings, invitations, reminders. Never what was answered. */
@Path("/api/cohorts/{cohort}/waves/{wave}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class TeamWaveResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final QuestionnaireQueries questionnaires;
    private final WaveDetails details;
    private final ArrangeWave arrange;
    private final RemoveWave remove;
    private final InviteParticipants invite;
    private final RemindMissing remind;
    private final TurnOpenLink turn;
    private final OpenLinks openLinks;
    private final Bodies bodies;
    private final Site site;

    TeamWaveResource(
            CurrentActor actor,
            CohortAccess cohorts,
            QuestionnaireQueries questionnaires,
            WaveDetails details,
            ArrangeWave arrange,
            RemoveWave remove,
            InviteParticipants invite,
            RemindMissing remind,
            TurnOpenLink turn,
            OpenLinks openLinks,
            Bodies bodies,
            Site site) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.questionnaires = questionnaires;
        this.details = details;
        this.arrange = arrange;
        this.remove = remove;
        this.invite = invite;
        this.remind = remind;
        this.turn = turn;
        this.openLinks = openLinks;
        this.bodies = bodies;
        this.site = site;
    }

    @GET
    @Operation(summary = "How a wave is set up")
    public WaveDetails.Details details(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID id) {
        check(cohort, id);
        return details.of(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change dates and settings of a wave that is not over; its kind stays")
    public void change(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID id, PlanRequest request) {
        check(cohort, id);
        bodies.valid(request);
        arrange.arrange(actor.get(), details.of(id).questionnaire(), id, request.plan());
    }

    @DELETE
    @Operation(summary = "Take back a wave that has not opened and to which nobody was invited")
    public void remove(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID id) {
        check(cohort, id);
        remove.remove(actor.get(), id);
    }

    @POST
    @Path("invitations")
    @Operation(summary = "Ask everybody who has a place and was not asked yet")
    public void invite(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID id) {
        check(cohort, id);
        invite.invite(actor.get(), id);
    }

    @POST
    @Path("reminders")
    @Operation(summary = "Remind those who have not answered, at most once a day")
    public void remind(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID id) {
        check(cohort, id);
        remind.remind(actor.get(), id);
    }

    /** @param on whether anybody who has the link may answer under a code of their own */
    record OpenLinkRequest(
            @NotNull(message = "Say on or off") Boolean on) {}

    /** @param url null while the link is off */
    record OpenLink(String url) {}

    @PUT
    @Path("open-link")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn the link on or off by which anybody may answer under a code of their own")
    public OpenLink openLink(@PathParam("cohort") UUID cohort, @PathParam("wave") UUID id, OpenLinkRequest request) {
        check(cohort, id);
        bodies.valid(request);
        turn.turn(actor.get(), id, request.on());
        return new OpenLink(openLinks
                .secret(id)
                .map(secret -> site.url("/answer/open/" + secret.value()))
                .orElse(null));
    }

    private void check(UUID cohort, UUID wave) {
        cohorts.cohort(cohort, actor.get());
        questionnaires
                .wave(wave)
                .filter(head -> head.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("wave"));
    }
}
