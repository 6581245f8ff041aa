package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Adds or changes a session: at once, or with the next release. While a timetable is being prepared nothing waits, because nobody was told
 * anything yet.
 */
@ApplicationScoped
public class SaveSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final CurrentTimetable current;
    private final TimetableVersions versions;
    private final Drafts drafts;
    private final AddSession addSession;
    private final ChangeSession changeSession;
    private final History history;
    private final Clock clock;

    SaveSession(
            CohortAccess cohorts,
            Timetable timetable,
            CurrentTimetable current,
            TimetableVersions versions,
            Drafts drafts,
            AddSession addSession,
            ChangeSession changeSession,
            History history,
            Clock clock) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.current = current;
        this.versions = versions;
        this.drafts = drafts;
        this.addSession = addSession;
        this.changeSession = changeSession;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What is to be done.
     *
     * @param session null for a new one
     * @param now whether it takes effect at once
     * @param seen what the draft of it was stamped with when it was looked at, empty when there was none; null for whoever does not say
     */
    public record Wish(UUID session, SessionPlan plan, boolean now, String seen) {}

    /** @param released whether everybody sees it already */
    public record Saved(UUID session, boolean released) {}

    @Transactional
    public Saved save(Actor actor, UUID cohort, Wish wish) {
        cohorts.withPlaces(cohort, actor);
        if (!versions.isReleased(cohort)) {
            return new Saved(atOnce(actor, cohort, wish.session(), wish.plan()), true);
        }
        var draft = wish.session() == null ? Optional.<SessionDraft>empty() : drafts.locked(cohort, wish.session());
        if (!wish.now()) {
            Drafts.requireSeen(draft, wish.seen());
            return new Saved(collect(actor, cohort, wish, draft), false);
        }
        Drafts.requireNone(draft, wish.seen());
        draft.ifPresent(drafts::drop);
        if (draft.filter(SessionDraft::isAdding).isPresent()) {
            return new Saved(addSession.add(actor, wish.session(), cohort, wish.plan()), true);
        }
        return new Saved(atOnce(actor, cohort, wish.session(), wish.plan()), true);
    }

    private UUID atOnce(Actor actor, UUID cohort, UUID session, SessionPlan plan) {
        if (session == null) {
            return addSession.add(actor, cohort, plan);
        }
        changeSession.change(actor, cohort, session, plan);
        return session;
    }

    private UUID collect(Actor actor, UUID cohort, Wish wish, Optional<SessionDraft> known) {
        RuleViolations.throwAny(against(actor, cohort, wish));
        var planned = current.planned(cohort);
        var plan = wish.plan();
        if (wish.session() == null) {
            Timetable.requireRoom(planned.states().size());
            var draft = SessionDraft.adding(UUID.randomUUID(), cohort, plan, clock.instant());
            drafts.keep(draft);
            record(actor, cohort, plan);
            return draft.getSessionId();
        }
        var draft = known.orElseGet(() -> SessionDraft.of(timetable.find(cohort, wish.session())));
        draft.change(planned.settled(wish.session(), plan), clock.instant());
        if (planned.isAsReleased(draft)) {
            known.ifPresent(drafts::drop);
            return wish.session();
        }
        if (known.isEmpty()) {
            drafts.keep(draft);
        }
        record(actor, cohort, plan);
        return wish.session();
    }

    private void record(Actor actor, UUID cohort, SessionPlan plan) {
        history.record(actor.entry("session-drafted")
                .about("cohort", cohort)
                .in(cohort)
                .detail(plan.title().strip()));
    }

    /** All that stands against it; what is null in the plan could not be read and is not looked at. */
    public List<RuleViolation> against(Actor actor, UUID cohort, Wish wish) {
        var planned = current.planned(cohort);
        if (wish.now() || !versions.isReleased(cohort)) {
            boolean isNew = wish.session() == null
                    || planned.draft(wish.session())
                            .filter(SessionDraft::isAdding)
                            .isPresent();
            return isNew
                    ? addSession.against(actor, cohort, wish.plan())
                    : changeSession.against(actor, cohort, wish.session(), wish.plan());
        }
        var session = subject(cohort, wish, planned);
        return timetable.against(
                cohorts.withPlaces(cohort, actor), session, wish.plan(), planned.slotsBut(session.getId()));
    }

    private Session subject(UUID cohort, Wish wish, PlannedTimetable planned) {
        if (wish.session() == null) {
            return new Session(cohort, wish.plan().kind());
        }
        var adding = planned.draft(wish.session()).filter(SessionDraft::isAdding);
        if (adding.isPresent()) {
            return new Session(wish.session(), cohort, adding.get().getKind());
        }
        return timetable.find(cohort, wish.session());
    }
}
