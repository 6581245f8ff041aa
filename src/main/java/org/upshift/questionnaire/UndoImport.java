package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Takes the responses of an import out again, with all that was made for them, as long as nothing public stands on them. */
@ApplicationScoped
public class UndoImport {

    private final EntityManager entities;
    private final ImportReach reach;
    private final ResponseStore store;
    private final AddressKeys keys;
    private final Instance<AnswersInUse> uses;
    private final History history;

    UndoImport(
            EntityManager entities,
            ImportReach reach,
            ResponseStore store,
            AddressKeys keys,
            @Any Instance<AnswersInUse> uses,
            History history) {
        this.entities = entities;
        this.reach = reach;
        this.store = store;
        this.keys = keys;
        this.uses = uses;
        this.history = history;
    }

    @Transactional
    public void undo(Actor actor, UUID cohort, UUID id) {
        var brought = reach.brought(actor, cohort, id);
        if (uses.stream().anyMatch(use -> use.isPublic(cohort))) {
            throw new RuleViolation(
                    "import-published",
                    "Figures that stand on these responses are public. Take the headline figures back first");
        }
        var madeQuestionnaire = brought.getMadeQuestionnaire();
        brought.undone();
        delete("delete from Response where importId = :id", id);
        delete("delete from Remark where importId = :id", id);
        var touched = waves(id);
        delete("delete from ImportedWave where importId = :id", id);
        touched.forEach(this::takeBack);
        var questionnaire = reach.questionnaire(cohort);
        if (questionnaire != null && isUnanswered(questionnaire.getId())) {
            questionnaire.notAnsweredAnyMore();
            if (questionnaire.getId().equals(madeQuestionnaire)) {
                remove(questionnaire);
            }
        }
        history.record(actor.entry("import-undone").about("cohort", cohort).in(cohort));
    }

    private List<ImportedWave> waves(UUID id) {
        return entities.createQuery("from ImportedWave where importId = :id", ImportedWave.class)
                .setParameter("id", id)
                .getResultList();
    }

    private void takeBack(ImportedWave part) {
        var wave = entities.find(Wave.class, part.getWaveId(), LockModeType.PESSIMISTIC_WRITE);
        long left = store.stored(wave.getId());
        var others = entities.createQuery("from ImportedWave where waveId = :wave", ImportedWave.class)
                .setParameter("wave", wave.getId())
                .getResultList();
        boolean remembered = uses.stream().anyMatch(use -> use.isRemembered(wave.getId()));
        if (left == 0 && part.isMade() && others.isEmpty() && !remembered && !hasRemarks(wave.getId())) {
            entities.remove(wave);
        } else if (left == 0) {
            wave.answeredElsewhereAgain(null);
        } else {
            Integer asked = others.stream()
                    .map(ImportedWave::getAsked)
                    .filter(Objects::nonNull)
                    .max(Integer::compareTo)
                    .orElse(null);
            wave.answeredElsewhereAgain(Wave.known(asked, (int) left));
        }
        entities.flush();
    }

    private boolean hasRemarks(UUID wave) {
        return exists("select count(*) from Remark where waveId = :id", wave);
    }

    private boolean isUnanswered(UUID questionnaire) {
        return !exists(
                "select count(*) from Response r join Wave w on w.id = r.waveId where w.questionnaireId = :id",
                questionnaire);
    }

    /** As if it had never been: unless somebody has planned waves for it since. */
    private void remove(Questionnaire questionnaire) {
        UUID id = questionnaire.getId();
        if (!exists("select count(*) from Wave where questionnaireId = :id", id)) {
            delete("delete from RememberedColumn where questionnaireId = :id", id);
            delete("delete from Item where questionnaireId = :id", id);
            entities.remove(questionnaire);
            entities.flush();
            keys.destroyUnlessUsed(questionnaire.getCohortId());
        }
    }

    private boolean exists(String count, UUID id) {
        return entities.createQuery(count, Long.class).setParameter("id", id).getSingleResult() > 0;
    }

    private void delete(String what, UUID id) {
        entities.createQuery(what).setParameter("id", id).executeUpdate();
    }
}
