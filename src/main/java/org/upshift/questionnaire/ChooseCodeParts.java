package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.web.CountWords;

/** Says from what people make their own code, until the first of them has. */
@ApplicationScoped
public class ChooseCodeParts {
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final EntityManager entities;
    private final TeamReach reach;
    private final OpenLinks links;
    private final History history;

    ChooseCodeParts(EntityManager entities, TeamReach reach, OpenLinks links, History history) {
        this.entities = entities;
        this.reach = reach;
        this.links = links;
        this.history = history;
    }

    @Transactional
    public void choose(Actor actor, UUID questionnaireId, List<CodePart> parts) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        if (links.isUsed(questionnaireId)) {
            throw new RuleViolation(
                    "code-used", "Somebody has made a code already: with other questions it could not be found again");
        }
        if (parts.size() < FEWEST || parts.size() > MOST) {
            throw new RuleViolation("code-parts", "parts", "Ask for " + FEWEST + " to " + MOST + " things");
        }
        entities.createQuery("delete from CodePrompt where questionnaireId = :id")
                .setParameter("id", questionnaireId)
                .executeUpdate();
        int position = 0;
        for (var part : parts) {
            entities.persist(new CodePrompt(questionnaireId, position++, part));
        }
        history.record(actor.entry("code-parts-chosen")
                .about("questionnaire", questionnaireId)
                .in(questionnaire.getCohortId())
                .detail(CountWords.of(parts.size(), "question")));
    }
}
