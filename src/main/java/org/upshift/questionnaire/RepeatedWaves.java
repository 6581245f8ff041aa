package org.upshift.questionnaire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortCalendar.Occasion;
import org.upshift.programme.Repetition;

/**
 * The waves of an earlier cohort on the dates of a new one. What is counted from the cohort's dates is counted from the new ones; days of a
 * wave's own move as the session before them does, or the session that the wave is about.
 */
final class RepeatedWaves {
    private final Repetition repetition;
    private final LocalDateTime now;
    private final boolean thinkingBack;
    private final List<RepeatedWave> repeated = new ArrayList<>();
    private LocalDateTime baselineCloses;

    private RepeatedWaves(Repetition repetition, LocalDateTime now, boolean thinkingBack) {
        this.repetition = repetition;
        this.now = now;
        this.thinkingBack = thinkingBack;
    }

    /** In the order in which they have to be planned. */
    static List<RepeatedWave> of(List<Wave> waves, Repetition repetition, LocalDateTime now) {
        boolean back = waves.stream().anyMatch(wave -> wave.getKind() == WaveKind.RETROSPECTIVE);
        var repeated = new RepeatedWaves(repetition, now, back);
        waves.stream()
                .filter(wave -> wave.getKind() != WaveKind.RETROSPECTIVE)
                .sorted(Comparator.comparing((Wave wave) -> wave.getKind() != WaveKind.BASELINE)
                        .thenComparing(Wave::getOpens)
                        .thenComparing(Wave::getId))
                .forEach(repeated::add);
        return repeated.repeated;
    }

    private void add(Wave wave) {
        var set = wave.getArrangement();
        UUID about = set.getAboutId();
        var session = about == null ? null : repetition.after(about).orElse(null);
        if (about != null && session == null) {
            leave(wave.title(), "its session is not in the timetable any more");
            return;
        }
        if (set.getAnchor() != null && repetition.sessions().isEmpty()) {
            leave(wave.title(), "there are no sessions from which its days could be counted");
            return;
        }
        var name = session == null ? set.getName() : session.planned().name();
        var plan = new WavePlan(
                wave.getKind(),
                set.getPart(),
                name,
                session == null ? null : session.session(),
                timing(wave, session),
                new WaveSettings(set.isInvites(), set.getRemindEvery(), set.getRemindMost()),
                thinkingBack && wave.getKind() == WaveKind.POST);
        var window = WaveCalendar.window(plan.timing(), repetition.planned(), plan.session());
        var planned = new RepeatedWave(wave.getKind().words(set.getPart(), name), plan, window, against(plan, window));
        repeated.add(planned);
        if (planned.comes() && wave.getKind() == WaveKind.BASELINE) {
            baselineCloses = window.closes();
        }
    }

    private void leave(String title, String why) {
        repeated.add(new RepeatedWave(title, null, null, why));
    }

    private WaveTiming timing(Wave wave, Repetition.Repeated session) {
        if (wave.getArrangement().getAnchor() != null) {
            return wave.getArrangement().timing();
        }
        LocalDate first = wave.getOpens().toLocalDate();
        long days = session == null ? repetition.daysFrom(first) : session.days();
        return WaveTiming.days(
                first.plusDays(days),
                wave.getCloses().minusNanos(1).toLocalDate().plusDays(days));
    }

    /** What {@link ArrangeWave} would say; null when nothing stands against it. */
    private String against(WavePlan plan, WaveCalendar.Window window) {
        if (!window.closes().isAfter(now)) {
            return "it would be over already, since it would have been open until " + LondonTime.until(window.closes());
        }
        var begins = repetition.planned().stream()
                .map(Occasion::starts)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return WaveOrder.asksAfterwards(plan.kind())
                ? WaveOrder.tooEarly(window.opens(), begins, baselineCloses, "opens")
                        .map(Throwable::getMessage)
                        .map(RepeatedWaves::inSentence)
                        .orElse(null)
                : null;
    }

    private static String inSentence(String message) {
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
