package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.NotFound;

/** The timetable of a cohort as its team sees it: with what is not released yet. */
@ApplicationScoped
public class TeamTimetable {
    private final EntityManager entities;
    private final CurrentTimetable current;

    TeamTimetable(EntityManager entities, CurrentTimetable current) {
        this.entities = entities;
        this.current = current;
    }

    /**
     * @param everyone whether everyone has a seat by default
     * @param agreement whether a seat needs the agreement of the team
     * @param intent what is not released yet; null when nothing is
     * @param change what it changes; null when nothing does
     */
    public record Row(
            SessionView session, boolean everyone, boolean agreement, DraftIntent intent, SessionChange change) {
        public boolean isReleased() {
            return intent == null;
        }

        public boolean isNew() {
            return intent == DraftIntent.ADD;
        }

        public boolean isStaying() {
            return intent != DraftIntent.CANCEL;
        }

        /** What is another than everybody reads; a new or cancelled session says it by being so. */
        public List<SessionChange.Line> lines() {
            return change == null ? List.of() : change.teamLines();
        }
    }

    /** @param version 0 while it is being prepared */
    public record Plan(int version, List<Row> rows) {
        /** As it would be if all were released now. */
        public List<SessionState> planned() {
            return SessionState.of(
                    rows.stream().filter(Row::isStaying).map(Row::session).toList(),
                    rows.stream()
                            .map(row -> new SeatAccess(row.session().id(), row.everyone(), row.agreement()))
                            .toList());
        }

        /** How many sessions have something that is not released. */
        public long getUnreleased() {
            return rows.stream().filter(row -> !row.isReleased()).count();
        }
    }

    /** "11 sessions, 2 not released". One SQL statement. */
    public String inShort(UUID cohort) {
        var counts = entities.createQuery(
                        "select (select count(*) from Session s where s.cohortId = c.id and s.removedAt is null),"
                                + " (select count(*) from SessionDraft d where d.cohortId = c.id)"
                                + " from Cohort c where c.id = :cohort",
                        Object[].class)
                .setParameter("cohort", cohort)
                .getSingleResult();
        long all = ((Number) counts[0]).longValue();
        long drafts = ((Number) counts[1]).longValue();
        return (all == 1 ? "1 session" : all + " sessions") + (drafts == 0 ? "" : ", " + drafts + " not released");
    }

    /** By date. One SQL statement; each new session comes with every other, which are few. */
    public Plan of(UUID cohort) {
        var found = entities.createQuery(
                        "select s, d, coalesce((select max(r.number) from TimetableRelease r where r.cohortId = c.id), 0)"
                                + " from Cohort c left join Session s on s.cohortId = c.id and s.removedAt is null"
                                + " left join SessionDraft d on d.cohortId = c.id"
                                + " and (d.sessionId = s.id or d.intent = org.upshift.timetable.DraftIntent.ADD)"
                                + " where c.id = :cohort order by s.starts, s.id",
                        Object[].class)
                .setParameter("cohort", cohort)
                .getResultList();
        var sessions = found.stream()
                .map(row -> (Session) row[0])
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var released = SessionState.of(
                sessions.stream().map(Session::view).toList(),
                sessions.stream().map(Session::access).toList());
        var drafts = found.stream()
                .map(row -> (SessionDraft) row[1])
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        int version = found.isEmpty() ? 0 : ((Number) found.get(0)[2]).intValue();
        return new Plan(version, rows(new PlannedTimetable(released, drafts)));
    }

    private static List<Row> rows(PlannedTimetable planned) {
        Map<UUID, SessionChange> changes = planned.isChanged()
                ? planned.difference().changes().stream()
                        .collect(Collectors.toMap(SessionChange::id, Function.identity()))
                : Map.of();
        List<Row> rows = new ArrayList<>();
        planned.states().forEach(state -> rows.add(row(planned, state, changes)));
        planned.released().stream()
                .filter(state -> planned.draft(state.id())
                        .filter(SessionDraft::isCancelling)
                        .isPresent())
                .forEach(state -> rows.add(row(planned, state, changes)));
        rows.sort(Comparator.<Row, java.time.LocalDateTime>comparing(
                        row -> row.session().starts())
                .thenComparing(row -> row.session().id()));
        return List.copyOf(rows);
    }

    private static Row row(PlannedTimetable planned, SessionState state, Map<UUID, SessionChange> changes) {
        var intent = planned.draft(state.id()).map(SessionDraft::getIntent).orElse(null);
        return new Row(state.view(), state.everyone(), state.agreement(), intent, changes.get(state.id()));
    }

    /**
     * A session to be changed.
     *
     * @param intent what is not released yet; null when nothing is
     * @param seen what somebody who changes it has to have seen
     */
    public record Editing(SessionView session, boolean everyone, boolean agreement, DraftIntent intent, String seen) {
        public boolean isNew() {
            return intent == DraftIntent.ADD;
        }
    }

    public Editing session(UUID cohort, UUID id) {
        var planned = current.planned(cohort);
        var draft = planned.draft(id);
        var states = draft.filter(SessionDraft::isCancelling).isPresent() ? planned.released() : planned.states();
        var state = states.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
        return new Editing(
                state.view(),
                state.everyone(),
                state.agreement(),
                draft.map(SessionDraft::getIntent).orElse(null),
                Drafts.stamp(draft));
    }

    /** To which webinars and parallel groups can belong, by date. */
    public List<SessionView> modules(UUID cohort) {
        return current.planned(cohort).states().stream()
                .map(SessionState::view)
                .filter(session -> session.kind() == SessionKind.MODULE && !session.isGroup())
                .toList();
    }
}
