package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.Cohort;

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
        var found = existing == null ? null : wave(questionnaire, existing);
        RuleViolations.throwAny(against(questionnaire, found, plan));
        var window = window(questionnaire, found, plan);
        String opened = found == null ? null : LondonTime.since(found.getOpens());
        String closed = found == null ? null : LondonTime.until(found.getCloses());
        var wave = found == null ? begin(questionnaire, plan, window) : change(questionnaire, found, plan, window);
        entities.flush();
        thinkBack(questionnaire, wave, plan.thinkingBack());
        planning.planned(questionnaire, wave);
        history.record(actor.entry("wave-planned")
                .about("wave", wave.getId())
                .in(wave.getCohortId())
                .changed("Opens", opened, LondonTime.since(wave.getOpens()))
                .changed("Closes", closed, LondonTime.until(wave.getCloses())));
        return wave.getId();
    }

    /** All that stands against a plan; timing, settings and kind are null where they could not be read, and are not looked at. */
    public List<RuleViolation> against(Actor actor, UUID questionnaireId, UUID existing, WavePlan plan) {
        var questionnaire = reach.shown(actor, questionnaireId);
        return against(questionnaire, existing == null ? null : wave(questionnaire, existing), plan);
    }

    private List<RuleViolation> against(Questionnaire questionnaire, Wave found, WavePlan plan) {
        var findings = new Findings();
        if (entities.find(Cohort.class, questionnaire.getCohortId()).getPhase().isOnlyEvaluated()) {
            findings.check(() -> requireNobodyThere(plan));
        }
        if (found == null && plan.kind() != null) {
            findings.check(() -> part(questionnaire, plan));
            findings.check(() -> name(questionnaire, plan));
        }
        if (plan.timing() != null) {
            findings.addAll(dates(questionnaire, found, plan));
        }
        if (found != null) {
            findings.check(() -> requireToThinkBack(found, responses.thinkingBack(found), plan.thinkingBack()));
        }
        return findings.all();
    }

    /** Where a run is only evaluated there are no sessions to count days from, and nobody who could be sent a letter. */
    private static void requireNobodyThere(WavePlan plan) {
        var findings = new Findings();
        findings.require(
                plan.timing() == null || plan.timing().anchor() == null,
                "only-evaluated",
                "anchor",
                "This run is only evaluated, without sessions: choose days of its own");
        findings.require(
                plan.settings() == null
                        || !plan.settings().invites() && plan.settings().remindEvery() == null,
                "only-evaluated",
                "invites",
                "This run is only evaluated, and nobody has a place: let people answer by the open link instead");
        findings.throwAny();
    }

    private List<RuleViolation> dates(Questionnaire questionnaire, Wave found, WavePlan plan) {
        var now = LondonTime.local(clock.instant());
        var findings = new Findings();
        var window = findings.value(() -> window(questionnaire, found, plan));
        if (window != null) {
            findings.require(
                    window.closes().isAfter(now),
                    "wave-past",
                    "closes",
                    "The wave must close in the future. It would have been open until "
                            + LondonTime.until(window.closes()));
            findings.addAll(
                    found == null
                            ? Wave.against(questionnaire, window.opens(), window.closes())
                            : found.against(questionnaire, window.opens(), window.closes(), now));
            var kind = found == null ? plan.kind() : found.getKind();
            boolean begun = found != null && found.state(now) == WaveState.OPEN;
            findings.check(() -> order.check(questionnaire, kind, begun, window.opens(), window.closes(), false));
        }
        return plan.timing().anchor() == null
                ? findings.all()
                : findings.all().stream().map(ArrangeWave::besideItsCount).toList();
    }

    /** Days that are counted are typed into fields of their own. */
    private static RuleViolation besideItsCount(RuleViolation about) {
        return "opens".equals(about.field()) || "closes".equals(about.field())
                ? new RuleViolation(about.code(), about.field() + "After", about.getMessage())
                : about;
    }

    private WaveCalendar.Window window(Questionnaire questionnaire, Wave found, WavePlan plan) {
        var session = found == null ? plan.session() : found.getArrangement().getAboutId();
        return calendar.window(questionnaire.getCohortId(), plan.timing(), session);
    }

    private Wave wave(Questionnaire questionnaire, UUID id) {
        var wave = entities.find(Wave.class, id);
        if (wave == null || !wave.getQuestionnaireId().equals(questionnaire.getId()) || wave.getAskedWith() != null) {
            throw new NotFound("wave");
        }
        return wave;
    }

    private Wave begin(Questionnaire questionnaire, WavePlan plan, WaveCalendar.Window window) {
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
        if (plan.kind() == WaveKind.RETROSPECTIVE) {
            throw new RuleViolation("wave-kind", "kind", "Looking back is asked on the pages of the post wave");
        }
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
        if (wanted) {
            entities.persist(wave.thinkingBack(questionnaire));
        } else {
            planning.remove(back);
        }
        entities.flush();
    }

    private void requireToThinkBack(Wave wave, Wave back, boolean wanted) {
        if (wave.getKind() == WaveKind.POST && wanted != (back != null) && isAnswered(wave)) {
            throw new RuleViolation(
                    "wave-answered", "thinkingBack", "Somebody has answered already, so the pages cannot change");
        }
    }

    private boolean isAnswered(Wave wave) {
        return entities.createQuery("select count(*) from Response where waveId = :wave", Long.class)
                        .setParameter("wave", wave.getId())
                        .getSingleResult()
                > 0;
    }
}
