package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.web.CountWords;

/** Gives a cohort its questionnaire, or a new one in its place as long as nobody has answered. */
@ApplicationScoped
public class WriteQuestionnaire {

    static final int MAX_ITEMS = 100;

    private final EntityManager entities;
    private final TeamReach reach;
    private final Outcomes outcomes;
    private final WaveOrder order;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    WriteQuestionnaire(
            EntityManager entities,
            TeamReach reach,
            Outcomes outcomes,
            WaveOrder order,
            Jobs jobs,
            History history,
            Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.outcomes = outcomes;
        this.order = order;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** @param waves added to those it has */
    @Transactional
    public UUID write(Actor actor, UUID cohort, QuestionnaireDraft draft, List<WaveDraft> waves) {
        check(draft, waves);
        var of = reach.cohort(actor, cohort);
        of.getPhase().requireTakenUp();
        outcomes.check(of.getProgrammeId(), draft.items());
        var existing = ofCohort(cohort);
        var questionnaire = existing == null ? begin(cohort, draft) : rewrite(actor, existing, draft);
        int position = 0;
        for (var item : ItemCodes.complete(draft.items())) {
            entities.persist(new Item(questionnaire.getId(), position++, questionnaire.getEdition(), item));
        }
        refuseRepeated(questionnaire.getId(), waves);
        for (var wave : waves) {
            if (wave.asked() == null) {
                order.check(questionnaire, wave.kind(), false, wave.opens(), wave.closes(), false);
            }
            var planned = Wave.of(questionnaire, wave);
            entities.persist(planned);
            jobs.schedule(OpenSealedAnswers.job(planned));
        }
        history.record(actor.entry(existing == null ? "questionnaire-created" : "questionnaire-rewritten")
                .about("questionnaire", questionnaire.getId())
                .in(cohort)
                .detail(CountWords.of(draft.items().size(), "item")));
        return questionnaire.getId();
    }

    private void check(QuestionnaireDraft draft, List<WaveDraft> waves) {
        if (draft.items().isEmpty() || draft.items().size() > MAX_ITEMS) {
            throw new RuleViolation("item-count", "items", "Enter between 1 and " + MAX_ITEMS + " items");
        }
        var codes = draft.items().stream()
                .map(ItemDraft::code)
                .filter(code -> !code.isEmpty())
                .toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw new RuleViolation("item-codes", "items", "Each item must have a code of its own");
        }
        boolean overAlready = !waves.isEmpty() && waves.stream().allMatch(wave -> wave.asked() != null);
        if (!overAlready && !isToCome(draft.keysDestroyedOn())) {
            throw new RuleViolation(
                    "keys-destroyed-on",
                    "keysDestroyedOn",
                    "The day on which answers become anonymous must be in the future");
        }
    }

    private void refuseRepeated(UUID questionnaire, List<WaveDraft> waves) {
        var kinds = new ArrayList<>(
                entities.createQuery("select kind from Wave where questionnaireId = :id", WaveKind.class)
                        .setParameter("id", questionnaire)
                        .getResultList());
        waves.forEach(wave -> kinds.add(wave.kind()));
        if (kinds.stream().distinct().count() < kinds.size()) {
            throw new RuleViolation("wave-exists", "waves", "A cohort has one wave of each kind");
        }
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(LondonTime.today(clock.instant()));
    }

    private UUID ofCohort(UUID cohort) {
        return entities.createQuery("select id from Questionnaire where cohortId = :cohort", UUID.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Questionnaire begin(UUID cohort, QuestionnaireDraft draft) {
        var questionnaire = new Questionnaire(cohort, draft.title(), draft.provenance(), draft.keysDestroyedOn());
        entities.persist(questionnaire);
        entities.flush();
        if (isToCome(draft.keysDestroyedOn())) {
            jobs.schedule(DestroyKey.job(questionnaire));
        }
        return questionnaire;
    }

    private Questionnaire rewrite(Actor actor, UUID id, QuestionnaireDraft draft) {
        var questionnaire = reach.questionnaire(actor, id);
        questionnaire.rewrite(draft.title(), draft.keysDestroyedOn(), lastClosing(id));
        entities.createQuery("delete from Item where questionnaireId = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (!jobs.move(DestroyKey.job(questionnaire), questionnaire.endOfKeys())) {
            jobs.schedule(DestroyKey.job(questionnaire));
        }
        return questionnaire;
    }

    private LocalDateTime lastClosing(UUID questionnaire) {
        return entities.createQuery("select max(closes) from Wave where questionnaireId = :id", LocalDateTime.class)
                .setParameter("id", questionnaire)
                .getSingleResult();
    }
}
