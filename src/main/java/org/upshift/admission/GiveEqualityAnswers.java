package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/**
 * Takes an applicant's answers to the equality questions, and lets go of whose they are. Nothing about it is in the history: its order
 * would tell.
 */
@ApplicationScoped
public class GiveEqualityAnswers {
    private final EntityManager entities;
    private final Applications applications;

    GiveEqualityAnswers(EntityManager entities, Applications applications) {
        this.entities = entities;
        this.applications = applications;
    }

    /** @param answers in the words of the question; a question may be left out */
    @Transactional
    public void give(Actor actor, UUID id, Map<EqualityQuestion, String> answers) {
        var application = applications.own(actor, id);
        if (!application.isDraft()) {
            throw new RuleViolation(
                    "application-sent", "The equality questions are asked until an application is sent");
        }
        if (entities.find(EqualityGiven.class, id) != null) {
            throw new RuleViolation(
                    "equality-given",
                    "You have answered these questions. Nobody can tell any more which answers are yours, so they cannot be"
                            + " changed");
        }
        answers.forEach((question, answer) -> {
            if (!question.answers().contains(answer)) {
                throw new RuleViolation(
                        "answer-unknown", question.name(), "Choose one of the answers to “" + question.title() + "”");
            }
            entities.persist(new EqualityAnswer(application.getCohortId(), question, answer));
        });
        entities.persist(new EqualityGiven(id));
    }
}
