package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/**
 * What changes in a questionnaire, and for which waves. A wave that somebody has answered keeps what it asks, so that everybody is asked the
 * same in it; all other waves ask the newest edition. The questionnaire is locked by the caller.
 */
@ApplicationScoped
class Editions {

    private static final String ANSWERED = """
            exists (select r.id from Response r join Wave o on o.id = r.waveId
                where o.questionnaireId = w.questionnaireId
                and (o.id = w.id or (w.kind = RETROSPECTIVE and o.kind = POST)))""";

    private final EntityManager entities;

    Editions(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets each wave that was answered keep what it asks, a retrospective with the post wave whose pages ask it; a wave whose
     * answers were taken back keeps nothing. Returns the highest edition that was answered, 0 for none. */
    int answered(Questionnaire questionnaire) {
        entities.createQuery("update Wave w set w.askedEdition = null"
                        + " where w.questionnaireId = :id and w.askedEdition is not null and not " + ANSWERED)
                .setParameter("id", questionnaire.getId())
                .executeUpdate();
        entities.createQuery("update Wave w set w.askedEdition = :edition"
                        + " where w.questionnaireId = :id and w.askedEdition is null and " + ANSWERED)
                .setParameter("edition", questionnaire.getEdition())
                .setParameter("id", questionnaire.getId())
                .executeUpdate();
        Integer highest = entities.createQuery(
                        "select max(askedEdition) from Wave where questionnaireId = :id", Integer.class)
                .setParameter("id", questionnaire.getId())
                .getSingleResult();
        return highest == null ? 0 : highest;
    }

    /** The edition to which something new belongs: one that nobody has answered. */
    int next(Questionnaire questionnaire) {
        if (answered(questionnaire) >= questionnaire.getEdition()) {
            questionnaire.nextEdition();
        }
        return questionnaire.getEdition();
    }

    /** The kinds of waves in which somebody has answered this version. */
    List<WaveKind> answeredIn(Item item) {
        return entities.createQuery(
                        "select distinct kind from Wave where questionnaireId = :id and askedEdition >= :since",
                        WaveKind.class)
                .setParameter("id", item.getQuestionnaireId())
                .setParameter("since", item.getSinceEdition())
                .getResultList();
    }

    /** All versions of all items, in their order. */
    List<Item> items(UUID questionnaire) {
        return entities.createQuery("from Item where questionnaireId = :id order by place, position", Item.class)
                .setParameter("id", questionnaire)
                .getResultList();
    }

    /** An item that is asked now. */
    Item asked(UUID questionnaire, UUID id) {
        var item = entities.find(Item.class, id);
        if (item == null || !item.getQuestionnaireId().equals(questionnaire) || !item.isAsked()) {
            throw new NotFound("item");
        }
        return item;
    }

    /** A slot that no answer was ever given to. */
    static int freeSlot(List<Item> items) {
        return items.stream().mapToInt(Item::getPosition).max().orElse(-1) + 1;
    }

    /** The place after all others. */
    static int lastPlace(List<Item> items) {
        return items.stream().mapToInt(Item::getPlace).max().orElse(-1) + 1;
    }
}
