package org.upshift.booking.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.booking.BookSeat;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.JoinWaitingList;
import org.upshift.booking.LeaveWaitingList;
import org.upshift.booking.MoveSeat;
import org.upshift.booking.MySession;
import org.upshift.booking.MySessions;
import org.upshift.booking.MySessionsPanel;
import org.upshift.booking.OpenCheckIns;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** What a participant has booked in a cohort, and may book. */
@Path("/cohorts/{cohort}/my-sessions")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MySessionsPages {
    private final CurrentActor actor;
    private final OwnCohort cohorts;
    private final MySessions mySessions;
    private final BookingQueries bookings;
    private final SessionQueries sessions;
    private final BookSeat bookSeat;
    private final MoveSeat moveSeat;
    private final JoinWaitingList joinWaitingList;
    private final LeaveWaitingList leaveWaitingList;
    private final OpenCheckIns checkIns;
    private final List<MySessionsPanel> panels;
    private final Forms forms;

    MySessionsPages(
            CurrentActor actor,
            OwnCohort cohorts,
            MySessions mySessions,
            BookingQueries bookings,
            SessionQueries sessions,
            BookSeat bookSeat,
            MoveSeat moveSeat,
            JoinWaitingList joinWaitingList,
            LeaveWaitingList leaveWaitingList,
            OpenCheckIns checkIns,
            @All List<MySessionsPanel> panels,
            Forms forms) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.mySessions = mySessions;
        this.bookings = bookings;
        this.sessions = sessions;
        this.bookSeat = bookSeat;
        this.moveSeat = moveSeat;
        this.joinWaitingList = joinWaitingList;
        this.leaveWaitingList = leaveWaitingList;
        this.checkIns = checkIns;
        this.panels = panels;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mySessions(
                CohortView cohort,
                List<MySession> sessions,
                List<MySession> ahead,
                List<MySession> past,
                Set<UUID> checkIns,
                Set<UUID> attended,
                List<RawString> panels,
                boolean feed,
                Errors errors);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID cohort) {
        return page(cohort(cohort), Errors.NONE, mine -> false);
    }

    @POST
    @Path("{session}/booking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(
            @PathParam("cohort") UUID id, @PathParam("session") UUID session, @RestForm("webinar") UUID webinar) {
        var cohort = cohort(id);
        return forms.answer(
                () -> {
                    bookSeat.book(actor.get(), session, webinar);
                    return Next.to(BookingLinks.mySessions(id)).saying("You have booked " + names(session, webinar));
                },
                errors -> page(cohort, errors, about(session)));
    }

    @POST
    @Path("{session}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("cohort") UUID id, @PathParam("session") UUID session) {
        var cohort = cohort(id);
        return forms.answer(
                () -> {
                    moveSeat.move(actor.get(), session);
                    return Next.to(BookingLinks.mySessions(id)).saying("Your seat is now in " + names(session, null));
                },
                errors -> page(cohort, errors, about(session)));
    }

    @POST
    @Path("{session}/waiting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response queue(@PathParam("cohort") UUID id, @PathParam("session") UUID session) {
        var cohort = cohort(id);
        return forms.answer(
                () -> {
                    joinWaitingList.join(actor.get(), session);
                    return Next.to(BookingLinks.mySessions(id)).saying("You are on the waiting list");
                },
                errors -> page(cohort, errors, about(session)));
    }

    @POST
    @Path("waiting/{waiting}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leaveQueue(@PathParam("cohort") UUID id, @PathParam("waiting") UUID place) {
        var cohort = cohort(id);
        return forms.answer(
                () -> {
                    leaveWaitingList.leave(actor.get(), place);
                    return Next.to(BookingLinks.mySessions(id)).saying("You are no longer on the waiting list");
                },
                errors -> page(
                        cohort,
                        errors,
                        mine -> mine.place() != null && mine.place().id().equals(place)));
    }

    /** "Module 1: Planning and Webinar 1: Reflection" */
    private String names(UUID session, UUID webinar) {
        return Stream.of(Optional.of(session), Optional.ofNullable(webinar))
                .flatMap(Optional::stream)
                .flatMap(id -> sessions.find(id).stream())
                .map(SessionView::name)
                .collect(Collectors.joining(" and "));
    }

    private CohortView cohort(UUID id) {
        return cohorts.of(id);
    }

    private static Predicate<MySession> about(UUID session) {
        return mine -> mine.session().id().equals(session);
    }

    /** Whoever has booked finds the way to check in on the day; without a seat it is shown while check-in is open. */
    private static Set<UUID> checkIns(List<MySession> all, Map<UUID, OpenCheckIns.State> states) {
        return all.stream()
                .filter(mine -> mine.today() && !mine.over())
                .filter(mine -> {
                    var state = states.get(mine.session().id());
                    return state != null && !state.marked() && (mine.isBooked() || state.open());
                })
                .map(mine -> mine.session().id())
                .collect(Collectors.toSet());
    }

    /** @param about the session with which something could not be done: the reason stands there too */
    private TemplateInstance page(CohortView cohort, Errors errors, Predicate<MySession> about) {
        UUID person = actor.personId();
        var rendered = panels.stream()
                .flatMap(panel -> panel.panel(cohort, person).stream())
                .map(panel -> new RawString(panel.render()))
                .toList();
        var all = mySessions.of(person, cohort.id());
        var states = checkIns.of(all.stream().map(MySession::session).toList(), person);
        var byEnd = all.stream().collect(Collectors.partitioningBy(MySession::over));
        var placed = all.stream()
                .filter(about)
                .findFirst()
                .map(mine -> errors.at(mine.anchor()))
                .orElse(errors);
        return Templates.mySessions(
                cohort,
                all,
                byEnd.get(false),
                byEnd.get(true),
                checkIns(all, states),
                states.keySet().stream().filter(id -> states.get(id).there()).collect(Collectors.toSet()),
                rendered,
                bookings.feedsOf(person) > 0,
                placed);
    }
}
