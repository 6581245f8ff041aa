package org.upshift.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.Standing;
import org.upshift.booking.BookingQueries;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.review.ReviewQueue;

/** Gathers what lies on a person's desk, in at most eight SQL statements. */
@ApplicationScoped
public class Desks {
    private static final Page LATEST = Page.first(20);

    private final ApplicationQueries applications;
    private final EnrolmentQueries enrolments;
    private final BookingQueries bookings;
    private final QuestionnaireQueries questionnaires;
    private final ReviewQueue reviews;
    private final CohortAccess cohorts;
    private final Clock clock;

    Desks(
            ApplicationQueries applications,
            EnrolmentQueries enrolments,
            BookingQueries bookings,
            QuestionnaireQueries questionnaires,
            ReviewQueue reviews,
            CohortAccess cohorts,
            Clock clock) {
        this.applications = applications;
        this.enrolments = enrolments;
        this.bookings = bookings;
        this.questionnaires = questionnaires;
        this.reviews = reviews;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    public Desk of(Actor actor) {
        var mine = applications.mine(actor.id(), LATEST);
        var places = enrolments.cohortsOf(actor.id(), LATEST);
        boolean reviewer = !actor.scope(Role.REVIEWER).isEmpty();
        return new Desk(
                actor.getName(),
                offers(mine),
                waves(actor.id()),
                places.isEmpty() ? List.of() : toBook(actor.id()),
                mine.stream()
                        .map(one -> new Desk.OwnApplication(
                                one.id(),
                                one.cohortTitle(),
                                one.status(clock.instant()).words()))
                        .toList(),
                places,
                places.isEmpty() ? List.of() : coming(actor.id()),
                sessions(actor.id()),
                reviewer ? reviews.toDo(actor) : List.of(),
                reviewer,
                work(actor));
    }

    private List<Desk.OfferToAnswer> offers(List<ApplicationQueries.Mine> mine) {
        return mine.stream()
                .filter(one -> one.status(clock.instant()).standing() == Standing.OFFERED)
                .map(one -> new Desk.OfferToAnswer(
                        one.id(), one.cohortTitle(), one.status(clock.instant()).words()))
                .toList();
    }

    private List<Desk.WaveToAnswer> waves(UUID person) {
        var now = now();
        return questionnaires.askedOf(person, now, LATEST).stream()
                .filter(asked -> !asked.answered() && !asked.opens().isAfter(now))
                .map(asked -> new Desk.WaveToAnswer(
                        asked.waveId(),
                        asked.title() + ", " + asked.kind().inSentence(asked.part(), asked.name()),
                        LondonTime.until(asked.closes())))
                .toList();
    }

    private List<Desk.ComingWave> coming(UUID person) {
        return questionnaires.comingFor(person, now(), LATEST).stream()
                .map(wave -> new Desk.ComingWave(
                        wave.cohortId(),
                        wave.occasion(),
                        LondonTime.date(wave.opens().toLocalDate())))
                .toList();
    }

    private List<Desk.SessionsToBook> toBook(UUID person) {
        return bookings.toBook(person, now()).stream()
                .map(open -> new Desk.SessionsToBook(
                        open.cohort(),
                        open.title(),
                        open.sessions() == 1 ? "1 session not booked" : open.sessions() + " sessions not booked"))
                .toList();
    }

    private List<Desk.NextSession> sessions(UUID person) {
        var now = now();
        return bookings.bookedBy(person, Page.first(100)).stream()
                .map(BookingQueries.Row::session)
                .filter(session -> session.ends().isAfter(now))
                .limit(3)
                .map(session -> new Desk.NextSession(
                        session.cohortId(), session.title(), LondonTime.dateTime(session.starts()), session.where()))
                .toList();
    }

    private List<CohortView> work(Actor actor) {
        boolean works = actor.holds(Role.TEAM) || actor.holds(Role.FACILITATOR) || actor.holds(Role.EVALUATOR);
        return works ? cohorts.cohorts(actor, LATEST, Role.FACILITATOR, Role.EVALUATOR) : List.of();
    }

    private LocalDateTime now() {
        return LondonTime.local(clock.instant());
    }
}
