package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.TimetableDifference;

/** What it would do to people if a seat began to need the team's agreement, or needed none any more. */
@ApplicationScoped
class AgreementsOutlook {
    private final StandingQueries standings;
    private final Clock clock;

    AgreementsOutlook(StandingQueries standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /** Adds what becomes of seats and requests, and who gets a letter about it. */
    void add(TimetableDifference difference, List<String> effects, Set<UUID> people) {
        for (var change : difference.changes()) {
            if (change.isAgreementNew()) {
                begins(change, effects, people);
            } else if (change.isAgreementOver() && !change.session().hasBegun(clock.instant())) {
                ends(change, effects, people);
            }
        }
    }

    private void begins(SessionChange change, List<String> effects, Set<UUID> people) {
        var session = change.session();
        int kept = session.booked() + session.offered();
        if (kept > 0) {
            effects.add(session.name() + ": "
                    + TimetableOutlook.count(
                            kept, "seat that is booked or offered stays", "seats that are booked or offered stay")
                    + ", with your agreement");
        }
        var waiting = standings.queued(List.of(session.id())).stream()
                .filter(queued -> queued.status() == WaitingStatus.WAITING)
                .map(StandingQueries.Queued::personId)
                .toList();
        if (!waiting.isEmpty() && !session.hasBegun(clock.instant())) {
            effects.add(session.name() + ": "
                    + TimetableOutlook.count(waiting.size(), "person who waits asks", "people who wait ask")
                    + " for your agreement instead");
            people.addAll(waiting);
        }
    }

    private void ends(SessionChange change, List<String> effects, Set<UUID> people) {
        var asking = standings.asks(List.of(change.id()));
        if (!asking.isEmpty()) {
            effects.add(change.session().name() + ": "
                    + TimetableOutlook.count(asking.size(), "person who asks gets", "people who ask get")
                    + " a seat, or a place on the waiting list");
            asking.forEach(one -> people.add(one.personId()));
        }
    }
}
