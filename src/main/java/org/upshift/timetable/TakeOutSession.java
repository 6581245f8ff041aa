package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Takes a session out of a timetable: at once when nobody has booked it, or with the next release, which cancels the bookings and tells
 * those who had them.
 */
@ApplicationScoped
public class TakeOutSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final CurrentTimetable current;
    private final TimetableVersions versions;
    private final Drafts drafts;
    private final RemoveSession removeSession;
    private final History history;
    private final Clock clock;

    TakeOutSession(
            CohortAccess cohorts,
            Timetable timetable,
            CurrentTimetable current,
            TimetableVersions versions,
            Drafts drafts,
            RemoveSession removeSession,
            History history,
            Clock clock) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.current = current;
        this.versions = versions;
        this.drafts = drafts;
        this.removeSession = removeSession;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param now whether it takes effect at once
     * @param seen as in {@link SaveSession.Wish}
     * @return whether it is out of what everybody sees
     */
    @Transactional
    public boolean takeOut(Actor actor, UUID cohort, UUID session, boolean now, String seen) {
        cohorts.withPlaces(cohort, actor);
        if (!versions.isReleased(cohort)) {
            removeSession.remove(actor, cohort, session);
            return true;
        }
        var draft = drafts.locked(cohort, session);
        if (now) {
            Drafts.requireNone(draft, seen);
            draft.ifPresent(drafts::drop);
            removeSession.remove(actor, cohort, session);
            return true;
        }
        Drafts.requireSeen(draft, seen);
        var planned = current.planned(cohort);
        planned.requireNothingBelongsTo(session);
        if (draft.filter(SessionDraft::isAdding).isPresent()) {
            drafts.drop(draft.get());
        } else {
            cancel(draft.orElseGet(() -> SessionDraft.of(timetable.find(cohort, session))), draft.isEmpty());
        }
        history.record(
                actor.entry("session-removal-drafted").about("cohort", cohort).in(cohort));
        return false;
    }

    private void cancel(SessionDraft draft, boolean isNew) {
        var session = timetable.find(draft.getCohortId(), draft.getSessionId());
        if (session.getBooked() > 0
                && !session.getStarts()
                        .atZone(java.time.ZoneId.of(session.getZone()))
                        .toInstant()
                        .isAfter(clock.instant())) {
            throw new RuleViolation("session-begun", "This session has begun: it cannot be cancelled any more");
        }
        draft.cancel(clock.instant());
        if (isNew) {
            drafts.keep(draft);
        }
    }
}
