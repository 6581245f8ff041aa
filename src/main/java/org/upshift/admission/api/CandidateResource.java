package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.Board;
import org.upshift.admission.Candidate;
import org.upshift.admission.Outcome;
import org.upshift.admission.PanelScore;
import org.upshift.admission.Placed;
import org.upshift.admission.ReleasePreview;
import org.upshift.admission.ReleaseQueries;
import org.upshift.admission.SetOutcomeByHand;
import org.upshift.admission.SignOffStatus;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Page;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.OrganisationKind;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

/** The candidates of a selection, in its order. */
@Path("/api/cohorts/{cohort}/selection/applications")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class CandidateResource {
    private static final org.hibernate.query.Page NEWEST = org.hibernate.query.Page.first(1);

    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleasePreview preview;
    private final ReleaseQueries releases;
    private final SetOutcomeByHand set;
    private final CurrentActor actor;
    private final Bodies bodies;

    CandidateResource(
            CohortAccess access,
            Workbench workbench,
            ReleasePreview preview,
            ReleaseQueries releases,
            SetOutcomeByHand set,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.workbench = workbench;
        this.preview = preview;
        this.releases = releases;
        this.set = set;
        this.actor = actor;
        this.bodies = bodies;
    }

    /**
     * @param signOff null before the line manager was asked, as is {@code employerSignOff}
     * @param criteria of eligibility that are met
     * @param tied how many are equal but for the lots, this one among them
     */
    record Row(
            UUID application,
            String reference,
            String name,
            String organisation,
            OrganisationKind sector,
            int number,
            Outcome outcome,
            int reserve,
            String why,
            String reason,
            boolean byHand,
            boolean supported,
            SignOffStatus signOff,
            SignOffStatus employerSignOff,
            boolean eligible,
            List<String> criteria,
            List<String> priority,
            Score score,
            int tied) {
        static Row of(Placed placed) {
            var candidate = placed.candidate();
            return new Row(
                    candidate.application(),
                    candidate.reference(),
                    candidate.displayName(),
                    candidate.organisation(),
                    candidate.sector(),
                    placed.number(),
                    placed.outcome(),
                    placed.reserve(),
                    placed.why(),
                    placed.reason(),
                    placed.isByHand(),
                    candidate.supported(),
                    candidate.signOff(),
                    candidate.employer(),
                    candidate.eligible(),
                    List.copyOf(candidate.met().routes().values()),
                    candidate.met().priority(),
                    Score.of(candidate.score()),
                    placed.tied());
        }
    }

    /** @param mean of the points of the reviews, null before there is one; {@code missing} reviews that are still to come */
    record Score(BigDecimal mean, int lowest, int highest, int most, long reviews, long missing) {
        static Score of(PanelScore said) {
            return said.equals(PanelScore.NONE)
                    ? null
                    : new Score(
                            said.mean(), said.lowest(), said.highest(), said.most(), said.reviews(), said.missing());
        }
    }

    /** @param reason one of the programme's reasons, for those who get no place */
    record ByHandRequest(
            @NotNull(message = "Choose an outcome") Outcome outcome,

            @NotBlank(message = "Say why you set it by hand")
            @Size(max = 1000, message = "Why you set it by hand must be 1,000 characters or fewer")
            String why,

            String reason) {}

    /** A letter. @param recipient null once it was sent, {@code sentAt} null before */
    record LetterDocument(String recipient, String subject, String body, Instant sentAt) {
        LetterDocument(String recipient, String subject, String body) {
            this(recipient, subject, body, null);
        }
    }

    @GET
    @Operation(summary = "Who gets which outcome and why, by the rules of now")
    public Page<Row> list(
            @PathParam("cohort") UUID id,
            @QueryParam("outcome") Outcome outcome,
            @Parameter(description = "part of a name, an address, an organisation or a reference") @QueryParam("search")
                    String search,
            @Parameter(description = "name, organisation or score; else the order of the selection") @QueryParam("sort")
                    String sort,
            @BeanParam Paging paging) {
        var wanted = new Board.Wanted(outcome, search, sort);
        var rows = workbench.board(access.withPlaces(id, actor.get())).stream()
                .flatMap(board -> board.matching(wanted).stream())
                .map(Row::of)
                .toList();
        return Page.slice(rows, paging.number(), paging.pageSize());
    }

    @PUT
    @Path("{application}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set an outcome by hand, with a reason")
    public void set(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id, ByHandRequest body) {
        access.withPlaces(cohort, actor.get());
        bodies.valid(body);
        set.set(actor.get(), cohort, id, new Candidate.ByHand(body.outcome(), body.why(), body.reason()));
    }

    @DELETE
    @Path("{application}")
    @Operation(summary = "Leave an outcome to the rules again")
    public void leaveToTheRules(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        set.leaveToTheRules(actor.get(), cohort, id, null);
    }

    @GET
    @Path("{application}/letter")
    @Operation(summary = "The letter as it would be sent now, or the newest one as it was sent")
    public LetterDocument letter(@PathParam("cohort") UUID cohortId, @PathParam("application") UUID id) {
        return workbench
                .board(access.withPlaces(cohortId, actor.get()))
                .flatMap(board -> preview.letter(board, id))
                .map(look -> new LetterDocument(look.recipient(), look.subject(), look.body()))
                .or(() -> releases.letters(cohortId, id, NEWEST).stream()
                        .findFirst()
                        .map(sent -> new LetterDocument(null, sent.subject(), sent.body(), sent.releasedAt())))
                .orElseThrow(() ->
                        new RuleViolation("letter-not-prepared", "No letter to this applicant is being prepared now"));
    }
}
