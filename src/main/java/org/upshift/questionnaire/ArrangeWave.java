package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Adds a wave of any kind to a questionnaire, or changes the dates and settings of one that is not over. */
@ApplicationScoped
public class ArrangeWave {
    private static final int MOST_MONTHS = 60;

    private final EntityManager entities;
    private final TeamReach reach;
    private final WaveCalendar calendar;
    private final WaveOrder order;
    private final WavePlanning planning;
    private final StoreResponse responses;
    private final History history;
    private final Clock clock;

    ArrangeWave(
            EntityManager entities,
            TeamReach reach,
            WaveCalendar calendar,
            WaveOrder order,
            WavePlanning planning,
            StoreResponse responses,
            History history,
            Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.calendar = calendar;
        this.order = order;
        this.planning = planning;
        this.responses = responses;
        this.history = history;
        this.clock = clock;
    }

    /** @param existing the wave to change, of which kind, part and session stay; or null for a new one */
    @Transactional
    public UUID arrange(Actor actor, UUID questionnaireId, UUID existing, WavePlan plan) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        var now = LondonTime.local(clock.instant());
        var found = existing == null ? null : wave(questionnaire, existing);
        var session = found == null ? plan.session() : found.getArrangement().getAboutId();
        var window = calendar.window(questionnaire.getCohortId(), plan.timing(), session);
        if (!window.closes().isAfter(now)) {
            throw new RuleViolation(
                    "wave-past",
                    plan.timing().anchor() == null ? "closes" : "closesAfter",
                    "The wave must close in the future. It would have closed on " + LondonTime.until(window.closes()));
        }
        boolean counted = plan.timing().anchor() != null;
        var kind = found == null ? plan.kind() : found.getKind();
        boolean begun = found != null && found.state(now) == WaveState.OPEN;
        order.check(questionnaire, kind, begun, window.opens(), window.closes(), counted);
        String opened = found == null ? null : LondonTime.dateTime(found.getOpens());
        String closed = found == null ? null : LondonTime.dateTime(found.getCloses());
        var wave = found == null ? begin(questionnaire, plan, window) : change(questionnaire, found, plan, window);
        entities.flush();
        thinkBack(questionnaire, wave, plan.thinkingBack());
        planning.planned(questionnaire, wave);
        history.record(actor.entry("wave-planned")
                .about("wave", wave.getId())
                .in(wave.getCohortId())
                .changed("Opens", opened, LondonTime.dateTime(wave.getOpens()))
                .changed("Closes", closed, LondonTime.dateTime(wave.getCloses())));
        return wave.getId();
    }

    private Wave wave(Questionnaire questionnaire, UUID id) {
        var wave = entities.find(Wave.class, id);
        if (wave == null || !wave.getQuestionnaireId().equals(questionnaire.getId()) || wave.getAskedWith() != null) {
            throw new NotFound("wave");
        }
        return wave;
    }

    private Wave begin(Questionnaire questionnaire, WavePlan plan, WaveCalendar.Window window) {
        if (plan.kind() == WaveKind.RETROSPECTIVE) {
            throw new RuleViolation("wave-kind", "kind", "Looking back is asked on the pages of the post wave");
        }
        int part = part(questionnaire, plan);
        var wave = new Wave(questionnaire, plan.kind(), window.opens(), window.closes());
        wave.arrange(WaveArrangement.of(plan, part, name(questionnaire, plan)));
        entities.persist(wave);
        return wave;
    }

    private Wave change(Questionnaire questionnaire, Wave wave, WavePlan plan, WaveCalendar.Window window) {
        var now = LondonTime.local(clock.instant());
        var before = wave.getArrangement();
        wave.move(questionnaire, window.opens(), window.closes(), now);
        wave.arrange(before.withSettingsOf(plan));
        return wave;
    }

    /** Follow-ups are told apart by months; there may be any number of feedback and pulse waves. */
    private int part(Questionnaire questionnaire, WavePlan plan) {
        var taken = new HashSet<>(entities.createQuery(
                        "select arrangement.part from Wave where questionnaireId = :id and kind = :kind", Integer.class)
                .setParameter("id", questionnaire.getId())
                .setParameter("kind", plan.kind())
                .getResultList());
        if (plan.kind().isRepeated()) {
            return taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        }
        if (plan.part() < 0 || plan.part() > MOST_MONTHS) {
            throw new RuleViolation("wave-months", "months", "Give 1 to " + MOST_MONTHS + " months");
        }
        if (taken.contains(plan.part())) {
            throw new RuleViolation("wave-exists", "kind", "There is such a wave already: change that one");
        }
        return plan.part();
    }

    private String name(Questionnaire questionnaire, WavePlan plan) {
        if (plan.kind() == WaveKind.FEEDBACK) {
            return WaveCalendar.occasion(calendar.occasions(questionnaire.getCohortId()), plan.session())
                    .name();
        }
        if (plan.kind() == WaveKind.PULSE && (plan.name() == null || plan.name().isBlank())) {
            throw new RuleViolation("wave-name", "name", "Enter a name, such as “Halfway”");
        }
        return plan.kind() == WaveKind.PULSE ? plan.name().strip() : null;
    }

    private void thinkBack(Questionnaire questionnaire, Wave wave, boolean wanted) {
        var back = responses.thinkingBack(wave);
        if (wave.getKind() != WaveKind.POST || wanted == (back != null)) {
            return;
        }
        if (isAnswered(wave)) {
            throw new RuleViolation(
                    "wave-answered", "thinkingBack", "Somebody has answered already, so the pages cannot change");
        }
        if (wanted) {
            entities.persist(wave.thinkingBack(questionnaire));
        } else {
            planning.remove(back);
        }
        entities.flush();
    }

    private boolean isAnswered(Wave wave) {
        return entities.createQuery("select count(*) from Response where waveId = :wave", Long.class)
                        .setParameter("wave", wave.getId())
                        .getSingleResult()
                > 0;
    }
}
