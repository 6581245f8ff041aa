package org.upshift.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.WorkingDays;

/**
 * The timetable of a cohort as distances: each session so many days after the first, at its own wall time. Shifting days and not
 * hours keeps 4pm at 4pm when the clocks change. Joining links belong to the earlier meetings and are left behind.
 */
public record CohortPattern(List<SessionView> sessions) {

    /** @param sessions by date */
    public CohortPattern {
        sessions = List.copyOf(sessions);
    }

    public boolean isEmpty() {
        return sessions.isEmpty();
    }

    /**
     * The sessions of a cohort whose first one is on a day. What would come to lie on a weekend or a bank holiday is on the next
     * working day instead; what was on such a day on purpose stays on one. Their order stays.
     */
    public List<SessionView> startingOn(LocalDate first, HolidayRegion region) {
        List<SessionView> corrected = new ArrayList<>();
        var earliest = LocalDate.MIN;
        var planned = shifted(first);
        for (int i = 0; i < planned.size(); i++) {
            var day = planned.get(i).starts().toLocalDate();
            boolean onPurpose = !WorkingDays.isOne(sessions.get(i).starts().toLocalDate(), region);
            var held = onPurpose ? day : nextWorkingDay(day.isBefore(earliest) ? earliest : day, region);
            corrected.add(shifted(planned.get(i), ChronoUnit.DAYS.between(day, held)));
            earliest = held.isBefore(earliest) ? earliest : held;
        }
        return corrected;
    }

    /** Where sessions would be that had to be moved off a weekend or a bank holiday. */
    public Map<UUID, LocalDate> movedOff(LocalDate first, HolidayRegion region) {
        Map<UUID, LocalDate> moved = new HashMap<>();
        var planned = shifted(first);
        var corrected = startingOn(first, region);
        for (int i = 0; i < planned.size(); i++) {
            if (!planned.get(i).starts().equals(corrected.get(i).starts())) {
                moved.put(planned.get(i).id(), planned.get(i).starts().toLocalDate());
            }
        }
        return moved;
    }

    private static LocalDate nextWorkingDay(LocalDate day, HolidayRegion region) {
        return WorkingDays.isOne(day, region) ? day : nextWorkingDay(day.plusDays(1), region);
    }

    private List<SessionView> shifted(LocalDate first) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(sessions.get(0).starts().toLocalDate(), first);
        return sessions.stream().map(session -> shifted(session, days)).toList();
    }

    private static SessionView shifted(SessionView session, long days) {
        return new SessionView(
                session.id(),
                session.cohortId(),
                session.kind(),
                session.number(),
                session.moduleId(),
                session.title(),
                session.starts().plusDays(days),
                session.ends().plusDays(days),
                session.zone(),
                session.place(),
                "",
                session.capacity(),
                0,
                0);
    }
}
