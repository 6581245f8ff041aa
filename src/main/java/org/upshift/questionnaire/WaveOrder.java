package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortCalendar.Occasion;

/**
 * Keeps before before after: what is asked after the programme opens once the programme has begun and the baseline has closed, so that
 * nobody answers both on one day and no shift is measured over nothing.
 */
@Singleton
class WaveOrder {

    private final EntityManager entities;
    private final WaveCalendar calendar;

    WaveOrder(EntityManager entities, WaveCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /**
     * @param kind of the wave that is planned or moved
     * @param begun whether it is open already, so that its first day stays as it is
     * @param counted whether its days are counted from those of the cohort, so that the fields have other names
     */
    void check(
            Questionnaire questionnaire,
            WaveKind kind,
            boolean begun,
            LocalDateTime opens,
            LocalDateTime closes,
            boolean counted) {
        if (!begun && asksAfterwards(kind)) {
            checkAfterwards(questionnaire, opens, counted ? "opensAfter" : "opens");
        }
        if (kind == WaveKind.BASELINE) {
            checkBefore(questionnaire, closes, counted ? "closesAfter" : "closes");
        }
    }

    private void checkAfterwards(Questionnaire questionnaire, LocalDateTime opens, String field) {
        var begins = calendar.occasions(questionnaire.getCohortId()).stream()
                .map(Occasion::starts)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var baseline = entities.createQuery(
                        "select max(closes) from Wave where questionnaireId = :id and kind = :kind",
                        LocalDateTime.class)
                .setParameter("id", questionnaire.getId())
                .setParameter("kind", WaveKind.BASELINE)
                .getSingleResult();
        tooEarly(opens, begins, baseline, field).ifPresent(early -> {
            throw early;
        });
    }

    /** Whether a wave of this kind has to wait for the programme to begin, and for the baseline. */
    static boolean asksAfterwards(WaveKind kind) {
        return kind == WaveKind.POST || kind == WaveKind.FOLLOW_UP;
    }

    /**
     * What stands against asking afterwards so early.
     *
     * @param begins the first session, or null
     * @param baseline when it closes, or null
     */
    static Optional<RuleViolation> tooEarly(
            LocalDateTime opens, LocalDateTime begins, LocalDateTime baseline, String field) {
        if (begins != null && opens.isBefore(begins)) {
            return Optional.of(new RuleViolation(
                    "wave-before-programme",
                    field,
                    "This asks what people think after the programme, so it cannot open before the first session on "
                            + LondonTime.date(begins.toLocalDate())));
        }
        if (baseline != null && opens.isBefore(baseline)) {
            return Optional.of(new RuleViolation(
                    "wave-before-baseline",
                    field,
                    "This must open after the baseline has closed, which is open until " + LondonTime.until(baseline)));
        }
        return Optional.empty();
    }

    private void checkBefore(Questionnaire questionnaire, LocalDateTime closes, String field) {
        var next = entities.createQuery(
                        "select min(opens) from Wave where questionnaireId = :id and kind in (:kinds)",
                        LocalDateTime.class)
                .setParameter("id", questionnaire.getId())
                .setParameter("kinds", List.of(WaveKind.POST, WaveKind.FOLLOW_UP))
                .getSingleResult();
        if (next != null && closes.isAfter(next)) {
            throw new RuleViolation(
                    "wave-before-baseline",
                    field,
                    "The baseline must close before the wave after the programme opens, on "
                            + LondonTime.date(next.toLocalDate()));
        }
    }
}
