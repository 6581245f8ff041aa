package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.Answers;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.AskSignatory;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.DoubtSignOff;
import org.upshift.admission.ProposeAlternate;
import org.upshift.admission.ReplaceLineManager;
import org.upshift.admission.SaveAnswers;
import org.upshift.admission.SignOffViews;
import org.upshift.admission.Signatory;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

/** Who signs for an application, and what they were asked. */
@Path("/api/applications/{application}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class SignOffResource {
    private final ApplicationQueries applications;
    private final CohortApplications ofCohorts;
    private final CohortAccess access;
    private final SignOffViews signOffs;
    private final AskSignatory ask;
    private final DoubtSignOff doubt;
    private final ProposeAlternate propose;
    private final ReplaceLineManager replace;
    private final SaveAnswers save;
    private final CurrentActor actor;
    private final Bodies bodies;

    SignOffResource(
            ApplicationQueries applications,
            CohortApplications ofCohorts,
            CohortAccess access,
            SignOffViews signOffs,
            AskSignatory ask,
            DoubtSignOff doubt,
            ProposeAlternate propose,
            ReplaceLineManager replace,
            SaveAnswers save,
            CurrentActor actor,
            Bodies bodies) {
        this.applications = applications;
        this.ofCohorts = ofCohorts;
        this.access = access;
        this.signOffs = signOffs;
        this.ask = ask;
        this.doubt = doubt;
        this.propose = propose;
        this.replace = replace;
        this.save = save;
        this.actor = actor;
        this.bodies = bodies;
    }

    @GET
    @Path("sign-offs")
    @Operation(summary = "Every question to a signatory of the application and what became of it, the newest first")
    public List<SignOffDocument> list(@PathParam("application") UUID id) {
        if (isOwn(id)) {
            return signOffs.of(id).stream().map(SignOffDocument::forApplicant).toList();
        }
        var cohort = access.withPlaces(cohort(id), actor.get());
        return signOffs.of(id).stream()
                .map(one -> SignOffDocument.forTeam(one, signOffs.changes(one, id, cohort)))
                .toList();
    }

    @POST
    @Path("sign-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Ask a signatory before the application is sent, or once more when the first question came to nothing")
    public void ask(@PathParam("application") UUID id, SignatoryRequests.Which which) {
        if (isOwn(id)) {
            bodies.valid(which);
            ask.ask(actor.get(), id, which.signatory());
            return;
        }
        var cohort = cohort(id);
        access.withPlaces(cohort, actor.get());
        bodies.valid(which);
        ask.askInCohort(actor.get(), cohort, id, which.signatory());
    }

    @POST
    @Path("sign-off-doubts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that an answer is not that of the person I named")
    public void doubt(@PathParam("application") UUID id, SignatoryRequests.Which which) {
        requireOwn(id);
        bodies.valid(which);
        doubt.byApplicant(actor.get(), id, which.signatory());
    }

    @POST
    @Path("alternate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name somebody who signs instead of a line manager, if the programme team agrees")
    public void propose(@PathParam("application") UUID id, SignatoryRequests.Alternate alternate) {
        requireOwn(id);
        bodies.valid(alternate);
        propose.propose(actor.get(), id, alternate.managerName(), alternate.managerEmail(), alternate.relation(), null);
    }

    @POST
    @Path("employer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name who signs for my employer; once the application is sent they are asked at once")
    public void employer(@PathParam("application") UUID id, SignatoryRequests.Employer employer) {
        requireOwn(id);
        bodies.valid(employer);
        if (applications
                .own(id, actor.personId())
                .orElseThrow(SignOffResource::notFound)
                .isDraft()) {
            save.save(
                    actor.get(),
                    id,
                    Answers.signatory(Signatory.EMPLOYER, employer.employerName(), employer.employerEmail()));
        } else {
            replace.replace(
                    actor.get(), id, Signatory.EMPLOYER, employer.employerName(), employer.employerEmail(), null);
        }
    }

    private boolean isOwn(UUID id) {
        var person = actor.get().id();
        return person != null && applications.own(id, person).isPresent();
    }

    /** Before a body is looked at: what is wrong with it is told only to those whose application it is. */
    private void requireOwn(UUID id) {
        if (!isOwn(id)) {
            throw notFound();
        }
    }

    private UUID cohort(UUID id) {
        return ofCohorts.cohortOf(id).orElseThrow(SignOffResource::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("application");
    }
}
