package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Gives a questionnaire another title, or another day on which its answers become anonymous. */
@ApplicationScoped
public class ChangeQuestionnaire {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    ChangeQuestionnaire(EntityManager entities, TeamReach reach, Jobs jobs, History history, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void change(Actor actor, UUID id, String title, LocalDate keysDestroyedOn) {
        var questionnaire = reach.questionnaire(actor, id);
        String titleBefore = questionnaire.getTitle();
        var dayBefore = questionnaire.getKeysDestroyedOn();
        boolean moved = !dayBefore.equals(keysDestroyedOn);
        if (moved && !keysDestroyedOn.isAfter(LondonTime.today(clock.instant()))) {
            throw new RuleViolation(
                    "keys-destroyed-on",
                    "keysDestroyedOn",
                    "The day on which answers become anonymous must be in the future");
        }
        questionnaire.change(title, keysDestroyedOn, lastClosing(id));
        if (moved && !jobs.move(DestroyKey.job(questionnaire), questionnaire.endOfKeys())) {
            jobs.schedule(DestroyKey.job(questionnaire));
        }
        history.record(actor.entry("questionnaire-changed")
                .about("questionnaire", id)
                .in(questionnaire.getCohortId())
                .changed("Title", titleBefore, questionnaire.getTitle())
                .changed("Anonymous from", LondonTime.date(dayBefore), LondonTime.date(keysDestroyedOn)));
    }

    private LocalDateTime lastClosing(UUID questionnaire) {
        return entities.createQuery("select max(closes) from Wave where questionnaireId = :id", LocalDateTime.class)
                .setParameter("id", questionnaire)
                .getSingleResult();
    }
}
