package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.admission.SignOffStatus.Event;
import org.upshift.history.Entry;
import org.upshift.history.History;

/** Ends a question that nobody has answered in time. The applicant is told, and can ask again. */
@ApplicationScoped
class ExpireSignOff {
    private final EntityManager entities;
    private final Applications applications;
    private final SignOffMail mail;
    private final History history;
    private final Clock clock;

    ExpireSignOff(EntityManager entities, Applications applications, SignOffMail mail, History history, Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    void expire(UUID id) {
        applications.ofSignOff(id).ifPresent(application -> {
            var signOff = entities.find(SignOff.class, id);
            if (!signOff.getStatus().isAnswerable() || signOff.getExpiresAt().isAfter(clock.instant())) {
                return;
            }
            signOff.take(Event.EXPIRE, clock.instant());
            if (!application.isOver()) {
                mail.tell(application, signOff, News.EXPIRED, "");
            }
            history.record(Entry.of("sign-off-expired")
                    .about("application", application.getId())
                    .concerning(application.getApplicantId())
                    .in(application.getCohortId())
                    .detail(signOff.getManagerName()));
        });
    }
}
