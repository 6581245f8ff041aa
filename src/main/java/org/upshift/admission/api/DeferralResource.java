package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.AskToDefer;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.DeferPlace;
import org.upshift.admission.DeferralQueries;
import org.upshift.admission.PreviewDeferral;
import org.upshift.admission.RefuseDeferral;
import org.upshift.admission.WithdrawDeferral;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

/** Taking part in a later cohort instead: the applicant asks, the programme team decides. */
@Path("/api/applications/{application}/deferral")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class DeferralResource {
    private final ApplicationQueries own;
    private final CohortApplications applications;
    private final CohortAccess access;
    private final DeferralQueries deferrals;
    private final AskToDefer ask;
    private final WithdrawDeferral withdraw;
    private final DeferPlace defer;
    private final PreviewDeferral preview;
    private final RefuseDeferral refuse;
    private final CurrentActor actor;
    private final Bodies bodies;

    DeferralResource(
            ApplicationQueries own,
            CohortApplications applications,
            CohortAccess access,
            DeferralQueries deferrals,
            AskToDefer ask,
            WithdrawDeferral withdraw,
            DeferPlace defer,
            PreviewDeferral preview,
            RefuseDeferral refuse,
            CurrentActor actor,
            Bodies bodies) {
        this.own = own;
        this.applications = applications;
        this.access = access;
        this.deferrals = deferrals;
        this.ask = ask;
        this.withdraw = withdraw;
        this.defer = defer;
        this.preview = preview;
        this.refuse = refuse;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param deferral null where nobody has asked; {@code kept} the place that is kept for this application, or null */
    record Document(DeferralQueries.View deferral, DeferralQueries.Kept kept) {}

    record AskRequest(
            @NotBlank(message = "Say why") @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    /** @param deadline the last day to confirm the place in the later cohort */
    record AgreeRequest(
            @NotNull(message = "Choose a later cohort") UUID cohort,

            @NotNull(message = "Give the last day to confirm")
            LocalDate deadline,

            @Size(max = 500, message = "Words to them must be 500 characters or fewer")
            String answer) {
        String words() {
            return answer == null ? "" : answer;
        }
    }

    record RefuseRequest(
            @NotBlank(message = "Say why not") @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String answer) {}

    @GET
    @Operation(summary = "Whether it is deferred, or a place is kept for it: mine, or of a programme that I run")
    public Document get(@PathParam("application") UUID id) {
        if (own.own(id, actor.personId()).isEmpty()) {
            reach(id);
        }
        return new Document(deferrals.of(id).orElse(null), deferrals.kept(id).orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to take part in a later cohort instead")
    public void ask(@PathParam("application") UUID id, AskRequest body) {
        requireOwn(id);
        ask.ask(actor.get(), id, bodies.valid(body).reason());
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Take that back, before the team has agreed")
    public void takeBack(@PathParam("application") UUID id) {
        requireOwn(id);
        withdraw.withdraw(actor.get(), id);
    }

    @POST
    @Path("agreement")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Defer the place or the offer to a later cohort, asked or not")
    public void agree(@PathParam("application") UUID id, AgreeRequest body) {
        var cohort = reach(id);
        bodies.valid(body);
        defer.defer(actor.get(), cohort, id, body.cohort(), body.deadline(), body.words());
    }

    @POST
    @Path("letter")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The letter that such an agreement would send; nothing changes")
    public CandidateResource.LetterDocument letter(@PathParam("application") UUID id, AgreeRequest body) {
        var cohort = reach(id);
        bodies.valid(body);
        var letter = preview.letter(actor.get(), cohort, id, body.cohort(), body.deadline(), body.words());
        return new CandidateResource.LetterDocument(letter.recipient(), letter.subject(), letter.body());
    }

    @POST
    @Path("refusal")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that it cannot be deferred, and why")
    public void refuse(@PathParam("application") UUID id, RefuseRequest body) {
        var cohort = reach(id);
        refuse.refuse(actor.get(), cohort, id, bodies.valid(body).answer());
    }

    private void requireOwn(UUID id) {
        if (own.own(id, actor.personId()).isEmpty()) {
            throw new NotFound("application");
        }
    }

    private UUID reach(UUID id) {
        var cohort = applications.cohortOf(id).orElseThrow(() -> new NotFound("application"));
        access.withPlaces(cohort, actor.get());
        return cohort;
    }
}
