package org.upshift.questionnaire;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortCalendar;
import org.upshift.programme.CohortCalendar.Occasion;

/** Turns what a wave's dates are counted from into dates. */
@Singleton
public class WaveCalendar {
    private final List<CohortCalendar> calendars;

    WaveCalendar(@All List<CohortCalendar> calendars) {
        this.calendars = calendars;
    }

    /** Europe/London, the first moment in which it can be answered and the first in which it no longer can. */
    record Window(LocalDateTime opens, LocalDateTime closes) {}

    /** What has a date in a cohort. */
    public List<Occasion> occasions(UUID cohort) {
        return calendars.stream()
                .flatMap(calendar -> calendar.of(cohort).stream())
                .sorted(Comparator.comparing(Occasion::starts))
                .toList();
    }

    /** @param session the session from which a wave on a session counts, or null */
    Window window(UUID cohort, WaveTiming timing, UUID session) {
        return window(timing, timing.anchor() == null ? List.of() : occasions(cohort), session);
    }

    static Window window(WaveTiming timing, List<Occasion> occasions, UUID session) {
        if (timing.anchor() == null) {
            return new Window(
                    timing.first().atStartOfDay(), timing.last().plusDays(1).atStartOfDay());
        }
        var from = from(timing.anchor(), occasions, session);
        return new Window(
                from.plusDays(timing.opensAfter()),
                from.toLocalDate().plusDays(timing.closesAfter() + 1L).atStartOfDay());
    }

    private static LocalDateTime from(WaveAnchor anchor, List<Occasion> occasions, UUID session) {
        return switch (anchor) {
            case SESSION -> occasion(occasions, session).ends();
            case START ->
                occasions.stream()
                        .map(Occasion::starts)
                        .min(Comparator.naturalOrder())
                        .map(first -> first.toLocalDate().atStartOfDay())
                        .orElseThrow(WaveCalendar::noDates);
            case FINISH ->
                occasions.stream()
                        .map(Occasion::ends)
                        .max(Comparator.naturalOrder())
                        .map(last -> last.toLocalDate().atStartOfDay())
                        .orElseThrow(WaveCalendar::noDates);
        };
    }

    static Occasion occasion(List<Occasion> occasions, UUID session) {
        return occasions.stream()
                .filter(occasion -> occasion.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("session-unknown", "session", "Select a session of this cohort"));
    }

    private static RuleViolation noDates() {
        return new RuleViolation(
                "no-dates", "anchor", "This cohort has no sessions yet to count from. Give the wave days of its own");
    }
}
