package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** Lets a report compare an item with its version before, although its meaning changed. Only an evaluator may say so; the reason is printed. */
@ApplicationScoped
public class AcceptWording {

    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final History history;
    private final Clock clock;

    AcceptWording(EntityManager entities, CohortAccess cohorts, History history, Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.history = history;
        this.clock = clock;
    }

    /** @param itemId the later version */
    @Transactional
    public void accept(Actor actor, UUID questionnaireId, UUID itemId, String reason) {
        var questionnaire = entities.find(Questionnaire.class, questionnaireId, LockModeType.PESSIMISTIC_WRITE);
        if (questionnaire == null) {
            throw new NotFound("questionnaire");
        }
        var cohort = cohorts.cohort(questionnaire.getCohortId(), actor, Role.EVALUATOR);
        var item = entities.find(Item.class, itemId);
        if (item == null || !item.getQuestionnaireId().equals(questionnaireId) || item.getSupersedes() == null) {
            throw new NotFound("item");
        }
        if (!actor.holds(Role.EVALUATOR, cohort.id())) {
            throw new RuleViolation(
                    "acceptance-evaluator",
                    "Only an evaluator of the cohort may accept that two meanings are compared");
        }
        var before = entities.find(Item.class, item.getSupersedes()).draft();
        if (!before.hasTheSameAnswers(item.draft())) {
            throw new RuleViolation(
                    "acceptance-answers", "The answers themselves changed, so the two cannot be counted together");
        }
        item.acceptChange(reason, LondonTime.today(clock.instant()));
        history.record(actor.entry("wording-accepted")
                .about("questionnaire", questionnaireId)
                .in(cohort.id())
                .changed("Compared with", null, before.text())
                .changed("Text", null, item.getWording())
                .detail(reason.strip()));
    }
}
