package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;

/** Adds a wave of a kind to a questionnaire, or gives the one there is other dates. */
@ApplicationScoped
public class PlanWave {

    private final EntityManager entities;
    private final TeamReach reach;
    private final WaveOrder order;
    private final WavePlanning planning;
    private final History history;
    private final Clock clock;

    PlanWave(
            EntityManager entities,
            TeamReach reach,
            WaveOrder order,
            WavePlanning planning,
            History history,
            Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.order = order;
        this.planning = planning;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID plan(Actor actor, UUID questionnaireId, WaveDraft draft) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        LocalDateTime now = LondonTime.local(clock.instant());
        RuleViolations.throwAny(against(draft, now));
        var wave = existing(questionnaireId, draft.kind());
        if (draft.asked() == null) {
            boolean begun = wave != null && wave.state(now) == WaveState.OPEN;
            order.check(questionnaire, draft.kind(), begun, draft.opens(), draft.closes(), false);
        }
        String opened = wave == null ? null : LondonTime.since(wave.getOpens());
        String closed = wave == null ? null : LondonTime.until(wave.getCloses());
        if (wave == null) {
            wave = Wave.of(questionnaire, draft);
            entities.persist(wave);
        } else {
            wave.move(questionnaire, draft.opens(), draft.closes(), now);
            wave.arrange(wave.getArrangement().onDaysOfItsOwn());
        }
        entities.flush();
        planning.planned(questionnaire, wave);
        history.record(actor.entry("wave-planned")
                .about("wave", wave.getId())
                .in(wave.getCohortId())
                .changed("Opens", opened, LondonTime.since(draft.opens()))
                .changed("Closes", closed, LondonTime.until(draft.closes())));
        return wave.getId();
    }

    private static List<RuleViolation> against(WaveDraft draft, LocalDateTime now) {
        var findings = new Findings();
        findings.require(
                draft.kind() != WaveKind.RETROSPECTIVE && !draft.kind().isRepeated(),
                "wave-kind",
                "kind",
                "This wave needs more than dates: plan it on its own page");
        findings.require(
                draft.asked() != null || draft.closes().isAfter(now),
                "wave-past",
                "closes",
                "The wave must close in the future");
        return findings.all();
    }

    private Wave existing(UUID questionnaire, WaveKind kind) {
        return entities.createQuery(
                        "from Wave where questionnaireId = :id and kind = :kind and arrangement.part = 0", Wave.class)
                .setParameter("id", questionnaire)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
