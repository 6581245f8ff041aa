package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Candidate;
import org.upshift.admission.Outcome;
import org.upshift.admission.Placed;
import org.upshift.admission.ReleasePreview;
import org.upshift.admission.ReleaseQueries;
import org.upshift.admission.SetOutcomeByHand;
import org.upshift.admission.Workbench;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One candidate of a selection: why they are in or out, what is set by hand, and the letter that they get or got. */
@Path("/cohorts/{cohort}/selection/applications/{application}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CandidatePages {
    private static final org.hibernate.query.Page NEWEST = org.hibernate.query.Page.first(1);

    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleasePreview preview;
    private final ReleaseQueries releases;
    private final SetOutcomeByHand set;
    private final CurrentActor actor;
    private final Forms forms;

    CandidatePages(
            CohortAccess access,
            Workbench workbench,
            ReleasePreview preview,
            ReleaseQueries releases,
            SetOutcomeByHand set,
            CurrentActor actor,
            Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.preview = preview;
        this.releases = releases;
        this.set = set;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance candidate(
                CohortView cohort,
                Placed placed,
                List<Outcome> outcomes,
                List<String> reasons,
                ByHandForm form,
                Errors errors);

        static native TemplateInstance outcomeLetter(
                CohortView cohort, String name, String sent, String subject, String body);
    }

    record ByHandForm(
            @RestForm @NotBlank(message = "Choose an outcome")
            String outcome,

            @RestForm
            @NotBlank(message = "Say why you set it by hand")
            @Size(max = 1000, message = "Why you set it by hand must be 1,000 characters or fewer")
            String why,

            @RestForm String reason,
            @RestForm String seen) {
        static ByHandForm seeing(String mark) {
            return new ByHandForm("", "", "", mark);
        }

        static ByHandForm of(Candidate.ByHand set) {
            return set == null ? seeing(null) : new ByHandForm(set.outcome().name(), set.why(), set.reason(), null);
        }

        Candidate.ByHand set() {
            var chosen = Arrays.stream(Outcome.values())
                    .filter(one -> one.name().equals(outcome))
                    .findFirst()
                    .orElse(null);
            return new Candidate.ByHand(chosen, why, reason);
        }

        public boolean chosen(Outcome one) {
            return one.name().equals(outcome);
        }

        /** The first option has the name of the field, so that an error leads there. */
        public String optionId(Outcome one) {
            return one.ordinal() == 0 ? "outcome" : "outcome-" + one.ordinal();
        }
    }

    @GET
    public Response show(@PathParam("cohort") UUID cohort, @PathParam("application") UUID id) {
        return onBoard(
                cohort,
                id,
                placed -> page(cohort, placed, ByHandForm.of(placed.candidate().byHand()), Errors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @BeanParam ByHandForm form) {
        access.withPlaces(cohort, actor.get());
        return forms.answer(
                form,
                () -> {
                    set.set(actor.get(), cohort, id, form.set(), form.seen());
                    return Next.to(SelectionLinks.board(cohort)).saying("Set by hand. Nobody is told anything yet");
                },
                errors -> page(cohort, id, form, errors));
    }

    @POST
    @Path("by-the-rules")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byTheRules(
            @PathParam("cohort") UUID cohort, @PathParam("application") UUID id, @RestForm String seen) {
        return forms.answer(
                () -> {
                    set.leaveToTheRules(actor.get(), cohort, id, seen);
                    return Next.to(SelectionLinks.board(cohort)).saying("The rules decide again");
                },
                errors -> page(cohort, id, ByHandForm.seeing(seen), errors));
    }

    /** As it was sent, or as it would be sent now. */
    @GET
    @Path("letter")
    public Response letter(@PathParam("cohort") UUID cohortId, @PathParam("application") UUID id) {
        var cohort = access.withPlaces(cohortId, actor.get());
        var prepared = workbench.board(cohort).flatMap(board -> preview.letter(board, id));
        if (prepared.isPresent()) {
            var look = prepared.get();
            String name = look.placed().candidate().displayName();
            return Response.ok(Templates.outcomeLetter(cohort, name, null, look.subject(), look.body()))
                    .build();
        }
        return releases.letters(cohortId, id, NEWEST).stream()
                .findFirst()
                .map(sent -> Response.ok(Templates.outcomeLetter(
                                cohort,
                                sent.name(),
                                LondonTime.dateTime(sent.releasedAt()),
                                sent.subject(),
                                sent.body()))
                        .build())
                .orElseGet(() -> toTheBoard(cohortId));
    }

    private Response onBoard(UUID cohortId, UUID id, Function<Placed, TemplateInstance> page) {
        return workbench
                .board(access.withPlaces(cohortId, actor.get()))
                .flatMap(board -> board.of(id))
                .map(placed -> Response.ok(page.apply(placed)).build())
                .orElseGet(() -> toTheBoard(cohortId));
    }

    private static Response toTheBoard(UUID cohort) {
        return Response.seeOther(URI.create(SelectionLinks.board(cohort))).build();
    }

    private TemplateInstance page(UUID cohortId, UUID id, ByHandForm form, Errors errors) {
        return workbench
                .board(access.withPlaces(cohortId, actor.get()))
                .flatMap(board -> board.of(id))
                .map(placed -> page(cohortId, placed, form, errors))
                .orElseThrow(() -> new RuleViolation(
                        "application-not-open", "There is no outcome of this application to set now"));
    }

    private TemplateInstance page(UUID cohortId, Placed placed, ByHandForm form, Errors errors) {
        var cohort = access.withPlaces(cohortId, actor.get());
        return Templates.candidate(
                cohort,
                placed,
                List.of(Outcome.values()),
                workbench.reasons(cohort.programmeId()).all(),
                form,
                errors);
    }
}
