package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.upshift.admission.SignOffStatus.Event;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.mail.LetterGivenUp;

/** A letter to a signatory that no mail server would take: the applicant is told at once. Part of the transaction that gives it up. */
@ApplicationScoped
class BouncedLetters {
    private final EntityManager entities;
    private final ChaseQueries queries;
    private final Applications applications;
    private final SignOffMail mail;
    private final History history;
    private final Clock clock;

    BouncedLetters(
            EntityManager entities,
            ChaseQueries queries,
            Applications applications,
            SignOffMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.applications = applications;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    void note(@Observes LetterGivenUp letter) {
        queries.ofLetter(letter.letter()).forEach(this::cameBack);
    }

    private void cameBack(UUID id) {
        applications.ofSignOff(id).ifPresent(application -> {
            var signOff = entities.find(SignOff.class, id);
            if (!signOff.getStatus().isWaiting()) {
                return;
            }
            signOff.take(Event.RETURN, clock.instant());
            mail.tell(application, signOff, News.CAME_BACK, "");
            history.record(Entry.of("sign-off-came-back")
                    .about("application", application.getId())
                    .concerning(application.getApplicantId())
                    .in(application.getCohortId())
                    .detail(signOff.getManagerName()));
        });
    }
}
