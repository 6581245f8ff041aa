package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Leaves a session as it was released. What has no changes stays as it is. */
@ApplicationScoped
public class DiscardDraft {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final Drafts drafts;
    private final History history;

    DiscardDraft(CohortAccess cohorts, Timetable timetable, Drafts drafts, History history) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.drafts = drafts;
        this.history = history;
    }

    /** @param seen as in {@link SaveSession.Wish} */
    @Transactional
    public void discard(Actor actor, UUID cohort, UUID session, String seen) {
        cohorts.withPlaces(cohort, actor);
        var draft = drafts.locked(cohort, session);
        Drafts.requireSeen(draft, seen);
        if (draft.isEmpty()) {
            timetable.find(cohort, session);
            return;
        }
        drafts.drop(draft.get());
        history.record(
                actor.entry("session-draft-discarded").about("cohort", cohort).in(cohort));
    }
}
