package org.upshift.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** A timetable as it would be if all that the team has changed were released now. */
final class PlannedTimetable {
    private static final Comparator<SessionView> BY_DATE =
            Comparator.comparing(SessionView::starts).thenComparing(SessionView::id);

    private final List<SessionState> released;
    private final Map<UUID, SessionDraft> drafts = new HashMap<>();
    private final List<SessionState> states;

    /** @param released by date */
    PlannedTimetable(List<SessionState> released, List<SessionDraft> unreleased) {
        this.released = released;
        unreleased.forEach(draft -> drafts.put(draft.getSessionId(), draft));
        this.states = drafts.isEmpty() ? released : overlaid();
    }

    private List<SessionState> overlaid() {
        List<SessionView> views = new ArrayList<>();
        Map<UUID, SeatAccess> access = new HashMap<>();
        Map<UUID, SessionDraft> left = new HashMap<>(drafts);
        for (var state : released) {
            var draft = left.remove(state.id());
            if (draft == null) {
                enter(state.view(), state.access(), views, access);
            } else if (!draft.isCancelling()) {
                enter(view(draft, state.view()), draft.access(), views, access);
            }
        }
        left.values().stream()
                .filter(SessionDraft::isAdding)
                .forEach(draft -> enter(view(draft, null), draft.access(), views, access));
        views.sort(BY_DATE);
        var numbers = ModuleNumbers.of(views.stream()
                .map(view -> ModuleRules.Slot.of(view, access.get(view.id()).everyone()))
                .toList());
        return SessionState.of(
                views.stream()
                        .map(view -> view.numbered(numbers.get(view.id())))
                        .toList(),
                access.values());
    }

    private static void enter(
            SessionView view, SeatAccess seats, List<SessionView> views, Map<UUID, SeatAccess> access) {
        views.add(view);
        access.put(view.id(), seats);
    }

    /** @param now as it is released, or null */
    private static SessionView view(SessionDraft draft, SessionView now) {
        var plan = draft.plan();
        return new SessionView(
                draft.getSessionId(),
                draft.getCohortId(),
                plan.kind(),
                0,
                plan.module(),
                plan.title(),
                plan.starts(),
                plan.ends(),
                now == null ? LondonTime.ZONE.getId() : now.zone(),
                plan.place(),
                plan.link(),
                plan.capacity(),
                now == null ? 0 : now.booked(),
                now == null ? 0 : now.offered(),
                now == null ? 0 : now.guests());
    }

    /** By date. */
    List<SessionState> states() {
        return states;
    }

    List<SessionState> released() {
        return released;
    }

    Optional<SessionDraft> draft(UUID session) {
        return Optional.ofNullable(drafts.get(session));
    }

    /** Modules before what belongs to them. */
    List<SessionDraft> drafts() {
        return drafts.values().stream()
                .sorted(Comparator.<SessionDraft, Boolean>comparing(
                                draft -> !draft.isCancelling() && draft.plan().module() != null)
                        .thenComparing(SessionDraft::getSessionId))
                .toList();
    }

    /** A plan for a session, with what holds of it now where the plan leaves that open. */
    SessionPlan settled(UUID session, SessionPlan plan) {
        return states.stream()
                .filter(state -> state.id().equals(session))
                .findFirst()
                .map(state -> plan.settled(state.everyone(), state.agreement()))
                .orElseGet(() -> plan.settled(false, false));
    }

    /** Whether a draft says what everybody reads already. */
    boolean isAsReleased(SessionDraft draft) {
        return new PlannedTimetable(released, List.of(draft)).difference().isEmpty();
    }

    boolean isChanged() {
        return !drafts.isEmpty();
    }

    List<ModuleRules.Slot> slotsBut(UUID session) {
        return states.stream()
                .filter(state -> !state.id().equals(session))
                .map(state -> ModuleRules.Slot.of(state.view(), state.everyone()))
                .toList();
    }

    void requireNothingBelongsTo(UUID module) {
        requireNoParts(states.stream()
                .map(SessionState::view)
                .filter(view -> module.equals(view.moduleId()))
                .toList());
    }

    /** @param parts what belongs to a module that is to be taken out */
    static void requireNoParts(List<SessionView> parts) {
        if (parts.stream().anyMatch(SessionView::isGroup)) {
            throw new RuleViolation(
                    "module-has-groups", "This module cannot be removed: remove its other groups first");
        }
        if (!parts.isEmpty()) {
            throw new RuleViolation("module-has-webinar", "This module cannot be removed: remove its webinar first");
        }
    }

    TimetableDifference difference() {
        return TimetableDifference.between(released, states);
    }
}
