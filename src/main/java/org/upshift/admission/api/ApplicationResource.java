package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
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
import org.upshift.admission.AcceptOffer;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.DeclineOffer;
import org.upshift.admission.Needs;
import org.upshift.admission.NeedsQueries;
import org.upshift.admission.RemindLineManager;
import org.upshift.admission.ReplaceLineManager;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.SendApplication;
import org.upshift.admission.Signatory;
import org.upshift.admission.TellNeeds;
import org.upshift.admission.WithdrawApplication;
import org.upshift.admission.WithdrawalReason;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

/** What an applicant does with an application of their own. */
@Path("/api/applications/{application}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class ApplicationResource {
    private final ApplicationDocuments documents;
    private final SaveAnswers save;
    private final SendApplication send;
    private final WithdrawApplication withdraw;
    private final ReplaceLineManager replace;
    private final RemindLineManager remind;
    private final AcceptOffer accept;
    private final DeclineOffer decline;
    private final TellNeeds tellNeeds;
    private final CurrentActor actor;
    private final ApplicationQueries applications;
    private final NeedsQueries needs;
    private final Bodies bodies;

    ApplicationResource(
            ApplicationDocuments documents,
            SaveAnswers save,
            SendApplication send,
            WithdrawApplication withdraw,
            ReplaceLineManager replace,
            RemindLineManager remind,
            AcceptOffer accept,
            DeclineOffer decline,
            TellNeeds tellNeeds,
            CurrentActor actor,
            ApplicationQueries applications,
            NeedsQueries needs,
            Bodies bodies) {
        this.documents = documents;
        this.save = save;
        this.send = send;
        this.withdraw = withdraw;
        this.replace = replace;
        this.remind = remind;
        this.accept = accept;
        this.decline = decline;
        this.tellNeeds = tellNeeds;
        this.actor = actor;
        this.applications = applications;
        this.needs = needs;
        this.bodies = bodies;
    }

    @GET
    @Operation(summary = "An application of mine, or of a programme that I run")
    public ApplicationDocument get(@PathParam("application") UUID id) {
        return documents.get(actor.get(), id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save answers of a draft; GET /api/cohorts/{cohort}/application-questions says what is asked")
    public void save(@PathParam("application") UUID id, AnswersRequest answers) {
        requireOwn(id);
        bodies.valid(answers);
        save.save(actor.get(), id, answers.toSave());
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send the application")
    public void send(@PathParam("application") UUID id, SubmissionRequest submission) {
        requireOwn(id);
        bodies.valid(submission);
        send.send(actor.get(), id, submission.declared(), submission.keys());
    }

    /** @param reason has to be there where a place is given up */
    record WithdrawalRequest(WithdrawalReason reason, String words) {}

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw the application, and give up the place that came of it")
    public void withdraw(@PathParam("application") UUID id, WithdrawalRequest body) {
        withdraw.withdraw(
                actor.get(),
                id,
                body == null
                        ? WithdrawApplication.Why.NOT_SAID
                        : new WithdrawApplication.Why(body.reason(), body.words()));
    }

    @POST
    @Path("line-manager")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask another line manager, while the first has not answered")
    public void replaceManager(@PathParam("application") UUID id, LineManagerRequest manager) {
        requireOwn(id);
        bodies.valid(manager);
        replace.replace(actor.get(), id, manager.managerName(), manager.managerEmail());
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write to the line manager, or to who signs for the employer, once more; at most once a day")
    public void remind(@PathParam("application") UUID id, SignatoryRequests.Which which) {
        requireOwn(id);
        remind.remind(
                actor.get(),
                id,
                which == null ? Signatory.LINE_MANAGER : bodies.valid(which).signatory());
    }

    /** What somebody needs to take part; null for nothing. */
    record NeedsRequest(String access, String dietary) {
        Needs needs() {
            return new Needs(access, dietary);
        }
    }

    @POST
    @Path("offer/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept the offer, and say what I need to take part")
    public void accept(@PathParam("application") UUID id, NeedsRequest needs) {
        accept.accept(actor.get(), id, needs == null ? Needs.NONE : needs.needs());
    }

    @GET
    @Path("needs")
    @Operation(summary = "What I have said that I need to take part")
    public Needs needs(@PathParam("application") UUID id) {
        requireOwn(id);
        return needs.own(id, actor.personId()).orElse(Needs.NONE);
    }

    @PUT
    @Path("needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what I need to take part, once I have a place")
    public void needs(@PathParam("application") UUID id, NeedsRequest needs) {
        requireOwn(id);
        tellNeeds.tell(actor.get(), id, bodies.valid(needs).needs());
    }

    @POST
    @Path("offer/refusal")
    @Operation(summary = "Decline the offer")
    public void decline(@PathParam("application") UUID id) {
        decline.decline(actor.get(), id);
    }

    /** Before a body is looked at: what is wrong with it is told only to those whose application it is. */
    private void requireOwn(UUID id) {
        if (applications.own(id, actor.personId()).isEmpty()) {
            throw new NotFound("application");
        }
    }
}
