package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** How a wave is set up, for its team. The caller has checked who asks. */
@ApplicationScoped
public class WaveDetails {
    private final EntityManager entities;
    private final StoreResponse responses;

    WaveDetails(EntityManager entities, StoreResponse responses) {
        this.entities = entities;
        this.responses = responses;
    }

    /**
     * How a wave is set up.
     *
     * @param first the first day
     * @param last the last day
     * @param anchor what its days are counted from, or null for days of its own
     * @param remindEvery days between reminders, or null for none
     * @param thinkingBack whether people think back on its pages
     * @param askedWithAnother whether it is asked on the pages of another wave
     */
    public record Details(
            UUID questionnaire,
            WaveKind kind,
            int part,
            String name,
            UUID session,
            LocalDate first,
            LocalDate last,
            WaveAnchor anchor,
            Integer opensAfter,
            Integer closesAfter,
            boolean invites,
            Integer remindEvery,
            Integer remindMost,
            boolean thinkingBack,
            boolean openLink,
            boolean askedWithAnother) {}

    public Details of(UUID waveId) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null) {
            throw new NotFound("wave");
        }
        var set = wave.getArrangement();
        return new Details(
                wave.getQuestionnaireId(),
                wave.getKind(),
                set.getPart(),
                set.getName(),
                set.getAboutId(),
                wave.getOpens().toLocalDate(),
                wave.getCloses().minusNanos(1).toLocalDate(),
                set.getAnchor(),
                set.getOpensAfter(),
                set.getClosesAfter(),
                set.isInvites(),
                set.getRemindEvery(),
                set.getRemindMost(),
                responses.thinkingBack(wave) != null,
                wave.hasOpenLink(),
                wave.getAskedWith() != null);
    }
}
