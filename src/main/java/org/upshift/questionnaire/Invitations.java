package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Participant;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.mail.Outbox;

/** Asks everyone who has a place in the cohort and was not asked yet, each with a letter; part of the caller's transaction. */
@ApplicationScoped
class Invitations {
    private final EntityManager entities;
    private final EnrolmentQueries enrolment;
    private final QuestionnaireQueries questionnaires;
    private final AnsweringLinks links;
    private final Outbox outbox;
    private final Clock clock;

    Invitations(
            EntityManager entities,
            EnrolmentQueries enrolment,
            QuestionnaireQueries questionnaires,
            AnsweringLinks links,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.enrolment = enrolment;
        this.questionnaires = questionnaires;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param asked how many people have been asked before, {@code now} how many are asked by this */
    record Outcome(int asked, int now) {}

    /** @param wave locked, so that nobody is asked twice */
    Outcome invite(Wave wave) {
        var asked =
                new HashSet<>(entities.createQuery("select personId from Invitation where waveId = :wave", UUID.class)
                        .setParameter("wave", wave.getId())
                        .getResultList());
        var fresh = enrolment.allParticipants(wave.getCohortId()).stream()
                .filter(participant -> !asked.contains(participant.personId()))
                .toList();
        if (fresh.isEmpty()) {
            return new Outcome(asked.size(), 0);
        }
        var head = questionnaires.wave(wave.getId()).orElseThrow(() -> new NotFound("wave"));
        var secrets = links.of(wave, fresh.stream().map(Participant::personId).toList());
        var today = LondonTime.today(clock.instant());
        for (var participant : fresh) {
            entities.persist(new Invitation(wave.getId(), participant.personId(), today));
            outbox.post(WaveLetters.invitation(
                    participant.email(), participant.displayName(), head, secrets.get(participant.personId())));
        }
        return new Outcome(asked.size(), fresh.size());
    }
}
