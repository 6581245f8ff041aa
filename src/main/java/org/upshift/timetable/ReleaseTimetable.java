package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/**
 * Makes all that the team has changed what everybody reads, in one transaction, and tells each person what it changes for them. Releasing
 * once more what was agreed changes nothing.
 */
@ApplicationScoped
public class ReleaseTimetable {
    public static final int LONGEST_NOTE = 1000;

    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final CurrentTimetable current;
    private final TimetableVersions versions;
    private final TimetableReleaseQueries releases;
    private final TimetablePreview preview;
    private final TimetableNews news;
    private final History history;
    private final Clock clock;

    ReleaseTimetable(
            EntityManager entities,
            CohortAccess cohorts,
            Timetable timetable,
            CurrentTimetable current,
            TimetableVersions versions,
            TimetableReleaseQueries releases,
            TimetablePreview preview,
            TimetableNews news,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.current = current;
        this.versions = versions;
        this.releases = releases;
        this.preview = preview;
        this.news = news;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param agreed the hash that the preview gave
     * @param note what is said to whoever gets a letter; may be empty
     * @return the number of the version
     */
    @Transactional
    public int release(Actor actor, UUID cohortId, String agreed, String note) {
        var cohort = cohorts.withPlaces(cohortId, actor);
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new RuleViolation("note-too-long", "note", "Note must be 1,000 characters or fewer");
        }
        timetable.hold(cohortId);
        var before = releases.agreed(cohortId, agreed == null ? "" : agreed);
        if (before.isPresent()) {
            return before.get();
        }
        // Read after the locks: nobody books or changes a session until everybody is told
        var planned = current.planned(cohortId);
        var now = preview.of(cohort, planned);
        if (!now.agreed().equals(agreed)) {
            throw new OptimisticLockException("The release is another than the one that was looked at");
        }
        RuleViolations.throwAny(now.obstacles());
        int version = now.isFirst()
                ? versions.write(actor, cohortId, words, agreed, planned.states())
                : release(actor, cohort, planned, words, agreed);
        history.record(actor.entry("timetable-released")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail("version " + version));
        return version;
    }

    private int release(Actor actor, CohortView cohort, PlannedTimetable planned, String note, String agreed) {
        var drafts = planned.drafts();
        var cancelled = drafts.stream()
                .filter(SessionDraft::isCancelling)
                .map(SessionDraft::getSessionId)
                .toList();
        var telling = news.begin(
                cohort,
                planned.released().stream()
                        .map(SessionState::view)
                        .filter(view -> cancelled.contains(view.id()))
                        .toList());
        for (var draft : drafts) {
            apply(actor, cohort.id(), draft);
            entities.remove(draft);
        }
        timetable.number(cohort.id());
        return news.tell(actor, telling, note, agreed);
    }

    private void apply(Actor actor, UUID cohort, SessionDraft draft) {
        switch (draft.getIntent()) {
            case ADD -> {
                var session = new Session(draft.getSessionId(), cohort, draft.plan());
                entities.persist(session);
                history.record(entry(actor, "session-added", session));
            }
            case CHANGE -> {
                var session = fresh(cohort, draft);
                var was = SessionWords.of(session);
                session.change(draft.plan());
                var entry = actor.entry("session-changed")
                        .about("session", session.getId())
                        .in(cohort);
                SessionWords.of(session).after(was, entry);
                if (entry.changesAnything()) {
                    history.record(entry);
                }
            }
            case CANCEL -> {
                var session = fresh(cohort, draft);
                session.remove(clock.instant());
                history.record(entry(actor, "session-removed", session));
            }
        }
    }

    /** As it is now that its seats were given back. */
    private Session fresh(UUID cohort, SessionDraft draft) {
        var session = entities.find(Session.class, draft.getSessionId());
        if (session == null || !session.getCohortId().equals(cohort)) {
            throw new NotFound("session");
        }
        entities.refresh(session);
        return session;
    }

    private static Entry entry(Actor actor, String action, Session session) {
        return actor.entry(action)
                .about("session", session.getId())
                .in(session.getCohortId())
                .detail(LondonTime.dateTime(session.getStarts()));
    }
}
