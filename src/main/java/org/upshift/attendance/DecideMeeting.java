package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.Actor;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortAccess;

/** The team confirms a community meeting, or says why it does not count; it may think again. */
@ApplicationScoped
public class DecideMeeting {
    private final CohortAccess cohorts;
    private final Meetings meetings;
    private final Ledger ledger;
    private final PersonNames names;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    DecideMeeting(
            CohortAccess cohorts,
            Meetings meetings,
            Ledger ledger,
            PersonNames names,
            Outbox outbox,
            History history,
            Clock clock) {
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.ledger = ledger;
        this.names = names;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** @param why it does not count; only looked at then */
    @Transactional
    public void decide(Actor team, UUID cohort, UUID id, boolean confirmed, String why) {
        var ofCohort = cohorts.withPlaces(cohort, team);
        var meeting = meetings.locked(id, cohort);
        boolean before = meeting.isCounted();
        if (confirmed) {
            meeting.confirm(team, clock.instant());
        } else {
            meeting.refuse(why, team, clock.instant());
        }
        if (confirmed && !before) {
            ledger.enter(meeting, team);
        } else if (!confirmed && before) {
            ledger.takeOut(meeting, team);
        }
        names.people(List.of(meeting.getPersonId()))
                .forEach(person -> outbox.post(Letter.of(
                        person.email(),
                        "meeting-decided",
                        CommitmentLetters.meetingDecided(
                                ofCohort,
                                LondonTime.date(meeting.getHeldOn()),
                                confirmed,
                                confirmed ? "" : why.strip()))));
        history.record(team.entry(confirmed ? "meeting-confirmed" : "meeting-refused")
                .about("meeting", id)
                .in(cohort));
    }
}
