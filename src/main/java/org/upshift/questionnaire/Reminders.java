package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.upshift.kernel.NotFound;
import org.upshift.mail.Outbox;
import org.upshift.questionnaire.ReminderQueries.Due;

/**
 * Writes to people who were asked and have not answered; part of the caller's transaction. Each letter is claimed by a conditional update
 * that looks once more whether they have answered, so that it leaves once at most.
 */
@ApplicationScoped
class Reminders {
    private final EntityManager entities;
    private final QuestionnaireQueries questionnaires;
    private final AnsweringLinks links;
    private final Outbox outbox;

    Reminders(EntityManager entities, QuestionnaireQueries questionnaires, AnsweringLinks links, Outbox outbox) {
        this.entities = entities;
        this.questionnaires = questionnaires;
        this.links = links;
        this.outbox = outbox;
    }

    /** @return how many letters were written */
    int send(Wave wave, List<Due> due, LocalDate today) {
        if (due.isEmpty()) {
            return 0;
        }
        var head = questionnaires.wave(wave.getId()).orElseThrow(() -> new NotFound("wave"));
        var secrets = links.of(wave, due.stream().map(Due::personId).toList());
        int sent = 0;
        for (var person : due) {
            if (claimed(person, today)) {
                outbox.post(WaveLetters.reminder(
                        person.email(), person.displayName(), head, secrets.get(person.personId()), person.last()));
                sent++;
            }
        }
        return sent;
    }

    private boolean claimed(Due person, LocalDate today) {
        return entities.createQuery("update Invitation set reminders = reminders + 1, remindedOn = :today"
                                + " where id = :id and answered = false and reminders = :sent")
                        .setParameter("today", today)
                        .setParameter("id", person.invitation())
                        .setParameter("sent", person.reminders())
                        .executeUpdate()
                == 1;
    }
}
