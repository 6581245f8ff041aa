package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.SessionState;
import org.upshift.timetable.TimetableDifference;
import org.upshift.timetable.TimetableFollower.Outlook;

/** What a release of a timetable would do to seats, waiting lists and people, without doing it. */
@ApplicationScoped
class TimetableOutlook {
    private final Concerned concerned;
    private final BookEveryone bookEveryone;
    private final AgreementsOutlook agreements;
    private final Clock clock;

    TimetableOutlook(Concerned concerned, BookEveryone bookEveryone, AgreementsOutlook agreements, Clock clock) {
        this.concerned = concerned;
        this.bookEveryone = bookEveryone;
        this.agreements = agreements;
        this.clock = clock;
    }

    Outlook of(CohortView cohort, TimetableDifference difference) {
        var told = concerned.by(difference.changes());
        Set<UUID> people = new HashSet<>(told.keySet());
        List<String> effects = new ArrayList<>();
        List<RuleViolation> obstacles = new ArrayList<>();
        for (var change : difference.of(SessionChange.Kind.CANCELLED)) {
            cancelled(change, told, effects, obstacles);
        }
        for (var change : difference.changes()) {
            if (change.after() != null && change.after().everyone()) {
                people.addAll(seated(change.after(), effects, obstacles));
            }
        }
        agreements.add(difference, effects, people);
        difference.news().stream()
                .filter(change -> !change.isNew() && change.session().guests() > 0)
                .filter(change -> !change.isOver(clock.instant()))
                .forEach(change -> effects.add(change.session().name() + ": "
                        + count(change.session().guests(), "guest is", "guests are")
                        + " told too, if they were invited by letter"));
        return new Outlook(people.size(), List.copyOf(effects), List.copyOf(obstacles));
    }

    private void cancelled(
            SessionChange change,
            Map<UUID, List<SessionNews>> told,
            List<String> effects,
            List<RuleViolation> obstacles) {
        var session = change.session();
        if (session.booked() > 0 && session.hasBegun(clock.instant())) {
            obstacles.add(
                    new RuleViolation("session-begun", session.name() + " has begun: it cannot be cancelled any more"));
            return;
        }
        long waiting = told.values().stream()
                .flatMap(List::stream)
                .filter(news -> news.change().id().equals(change.id()))
                .filter(news -> news.standing() == Standing.WAITING || news.standing() == Standing.OFFERED)
                .count();
        if (session.booked() + waiting > 0) {
            effects.add(session.name() + ": " + count(session.booked(), "booking is", "bookings are") + " cancelled"
                    + (waiting == 0
                            ? ""
                            : ", and the waiting list of " + count(waiting, "person", "people") + " ends"));
        }
    }

    /** Those who would get a seat because everyone does. */
    private List<UUID> seated(SessionState state, List<String> effects, List<RuleViolation> obstacles) {
        var session = state.view();
        var unbooked = bookEveryone.unbooked(session);
        if (unbooked.size() > session.seatsLeft()) {
            obstacles.add(BookEveryone.tooFew(unbooked.size()));
        } else if (!unbooked.isEmpty()) {
            effects.add(session.name() + ": " + count(unbooked.size(), "person gets", "people get") + " a seat");
        }
        return clock.instant().isBefore(session.endsAt()) ? unbooked : List.of();
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
