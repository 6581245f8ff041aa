package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.people.Actor;
import org.upshift.programme.CohortView;

/** What a participant has given in a cohort, and where they stand; a cohort in which they have no place is not there. */
@ApplicationScoped
public class OwnCommitment {
    private static final Page MEETINGS = Page.first(100);

    private final OwnPlace places;
    private final Standings standings;
    private final LedgerQueries ledger;
    private final MeetingQueries meetings;

    OwnCommitment(OwnPlace places, Standings standings, LedgerQueries ledger, MeetingQueries meetings) {
        this.places = places;
        this.standings = standings;
        this.ledger = ledger;
        this.meetings = meetings;
    }

    public CohortView cohort(Actor actor, UUID id) {
        return places.of(actor.id(), id);
    }

    public Standing standing(Actor actor, CohortView cohort) {
        return standings.of(actor.id(), actor.getName(), cohort);
    }

    /** All that was entered, the newest first. */
    public org.upshift.kernel.Page<LedgerQueries.Row> entries(Actor actor, CohortView cohort, int number, int size) {
        var person = actor.id();
        return new org.upshift.kernel.Page<>(
                ledger.entries(person, cohort.id(), Page.page(size, number - 1)),
                number,
                size,
                ledger.countEntries(person, cohort.id()));
    }

    /** The newest of what was entered. */
    public List<LedgerQueries.Row> newestEntries(Actor actor, CohortView cohort, int most) {
        return ledger.entries(actor.id(), cohort.id(), Page.first(most));
    }

    public List<MeetingQueries.View> meetings(Actor actor, CohortView cohort) {
        return meetings.ofPerson(actor.id(), cohort.id(), MEETINGS);
    }
}
