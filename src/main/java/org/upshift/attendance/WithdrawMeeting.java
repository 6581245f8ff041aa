package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;

/** Takes back a community meeting that its participant logged; its time leaves the ledger. */
@ApplicationScoped
public class WithdrawMeeting {
    private final Meetings meetings;
    private final OwnPlace places;
    private final Ledger ledger;
    private final History history;

    WithdrawMeeting(Meetings meetings, OwnPlace places, Ledger ledger, History history) {
        this.meetings = meetings;
        this.places = places;
        this.ledger = ledger;
        this.history = history;
    }

    @Transactional
    public void withdraw(Actor actor, UUID cohort, UUID id) {
        places.taking(actor.id(), cohort);
        var meeting = meetings.locked(id, cohort);
        if (!meeting.getPersonId().equals(actor.id())) {
            throw new NotFound("meeting");
        }
        meeting.withdraw();
        ledger.takeOut(meeting, actor);
        history.record(actor.entry("meeting-withdrawn").about("meeting", id).in(cohort));
    }
}
