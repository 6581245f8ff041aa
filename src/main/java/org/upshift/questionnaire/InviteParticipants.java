package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Outbox;
import org.upshift.people.Actor;

/** Asks everyone who has a place in the cohort and was not asked yet, each with a letter. */
@ApplicationScoped
public class InviteParticipants {

    private final EntityManager entities;
    private final TeamReach reach;
    private final EnrolmentQueries enrolment;
    private final QuestionnaireQueries questionnaires;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    InviteParticipants(
            EntityManager entities,
            TeamReach reach,
            EnrolmentQueries enrolment,
            QuestionnaireQueries questionnaires,
            Outbox outbox,
            History history,
            Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.enrolment = enrolment;
        this.questionnaires = questionnaires;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void invite(Actor actor, UUID waveId) {
        var wave = reach.wave(actor, waveId);
        if (wave.state(LondonTime.local(clock.instant())) == WaveState.CLOSED) {
            throw new RuleViolation("wave-closed", "This wave is closed");
        }
        var asked =
                new HashSet<>(entities.createQuery("select personId from Invitation where waveId = :wave", UUID.class)
                        .setParameter("wave", waveId)
                        .getResultList());
        var fresh = enrolment.allParticipants(wave.getCohortId()).stream()
                .filter(participant -> !asked.contains(participant.personId()))
                .toList();
        if (fresh.isEmpty()) {
            throw new RuleViolation(
                    "nobody-to-invite",
                    asked.isEmpty()
                            ? "Nobody has a place in this cohort yet"
                            : "Everybody who has a place in this cohort has been asked");
        }
        var head = questionnaires.wave(waveId).orElseThrow(() -> new NotFound("wave"));
        for (var participant : fresh) {
            entities.persist(new Invitation(waveId, participant.personId()));
            outbox.post(WaveLetters.invitation(participant.email(), participant.displayName(), head));
        }
        history.record(actor.entry("wave-invited")
                .about("wave", waveId)
                .in(wave.getCohortId())
                .detail(fresh.size() == 1 ? "1 person" : fresh.size() + " people"));
    }
}
