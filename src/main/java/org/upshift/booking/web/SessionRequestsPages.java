package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.DecideSeatRequests;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.booking.SeatRequestStatus;
import org.upshift.booking.WithdrawAgreements;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The team sees who asks for a seat in a session, agrees or refuses, and withdraws what it agreed to. */
@Path("/cohorts/{cohort}/sessions/{session}/requests")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SessionRequestsPages {
    private static final Page ALL = Page.first(500);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SeatRequestQueries requests;
    private final DecideSeatRequests decide;
    private final WithdrawAgreements withdraw;
    private final Forms forms;
    private final Clock clock;

    SessionRequestsPages(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            SeatRequestQueries requests,
            DecideSeatRequests decide,
            WithdrawAgreements withdraw,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.requests = requests;
        this.decide = decide;
        this.withdraw = withdraw;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance seatRequests(
                CohortView cohort,
                SessionView session,
                boolean needed,
                boolean open,
                List<SeatRequestQueries.Asking> asked,
                List<SeatRequestQueries.Asking> agreed,
                List<SeatRequestQueries.Asking> over,
                Set<UUID> chosen,
                DecisionForm form,
                String reason,
                Errors errors);
    }

    record DecisionForm(
            @RestForm @NotEmpty(message = "Select at least one person")
            List<UUID> requests,

            @RestForm @NotBlank(message = "Select whether you agree")
            String decision,

            @RestForm String remark) {
        static final DecisionForm EMPTY = new DecisionForm(List.of(), "", "");

        DecisionForm {
            requests = requests == null ? List.of() : List.copyOf(requests);
            decision = decision == null ? "" : decision;
            remark = remark == null ? "" : remark;
        }

        boolean agrees() {
            if (!decision.equals("yes") && !decision.equals("no")) {
                throw new RuleViolation("decision-missing", "decision", "Select whether you agree");
            }
            return decision.equals("yes");
        }
    }

    record WithdrawalForm(
            @RestForm @NotEmpty(message = "Select at least one person")
            List<UUID> agreements,

            @RestForm @NotBlank(message = "Say why you withdraw your agreement")
            String reason) {
        WithdrawalForm {
            agreements = agreements == null ? List.of() : List.copyOf(agreements);
            reason = reason == null ? "" : reason;
        }
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id, @PathParam("session") UUID sessionId) {
        var cohort = cohorts.withPlaces(id, actor.get());
        return page(cohort, session(id, sessionId), DecisionForm.EMPTY, "", Set.of(), Errors.NONE);
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam DecisionForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var session = session(id, sessionId);
        return forms.answer(
                form,
                () -> {
                    boolean agrees = form.agrees();
                    decide.decide(actor.get(), id, sessionId, form.requests(), agrees, form.remark());
                    return Next.to(BookingLinks.seatRequests(id, sessionId))
                            .saying(people(form.requests(), agrees ? "agreed to" : "refused"));
                },
                errors -> page(cohort, session, form, "", Set.copyOf(form.requests()), errors));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("cohort") UUID id, @PathParam("session") UUID sessionId, @BeanParam WithdrawalForm form) {
        var cohort = cohorts.withPlaces(id, actor.get());
        var session = session(id, sessionId);
        return forms.answer(
                form,
                () -> {
                    withdraw.withdraw(actor.get(), id, sessionId, form.agreements(), form.reason());
                    return Next.to(BookingLinks.seatRequests(id, sessionId)).saying("The agreement is withdrawn");
                },
                errors -> page(
                        cohort, session, DecisionForm.EMPTY, form.reason(), Set.copyOf(form.agreements()), errors));
    }

    /** "1 request is agreed to" */
    private static String people(List<UUID> requests, String what) {
        return (requests.size() == 1 ? "1 request is " : requests.size() + " requests are ") + what;
    }

    private TemplateInstance page(
            CohortView cohort, SessionView session, DecisionForm form, String reason, Set<UUID> chosen, Errors errors) {
        var all = requests.ofSession(session.id(), cohort.id(), EnumSet.allOf(SeatRequestStatus.class), ALL);
        boolean needed = sessions.countNeedingAgreement(session.id()) > 0;
        return Templates.seatRequests(
                cohort,
                session,
                needed,
                needed && !session.hasBegun(clock.instant()),
                only(all, status -> status == SeatRequestStatus.ASKED),
                only(all, status -> status == SeatRequestStatus.AGREED),
                only(all, status -> status != SeatRequestStatus.ASKED && status != SeatRequestStatus.AGREED),
                chosen,
                form,
                reason,
                errors);
    }

    private static List<SeatRequestQueries.Asking> only(
            List<SeatRequestQueries.Asking> all, Predicate<SeatRequestStatus> which) {
        return all.stream().filter(one -> which.test(one.status())).toList();
    }

    private SessionView session(UUID cohort, UUID id) {
        return sessions.find(id)
                .filter(session -> session.cohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("session"));
    }
}
