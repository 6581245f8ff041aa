package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;

/** A signatory says that they have seen the question and will answer later. */
@ApplicationScoped
public class SeeSignOff {
    private final EntityManager entities;
    private final SignOffLink link;
    private final Applications applications;
    private final History history;
    private final Clock clock;

    SeeSignOff(EntityManager entities, SignOffLink link, Applications applications, History history, Clock clock) {
        this.entities = entities;
        this.link = link;
        this.applications = applications;
        this.history = history;
        this.clock = clock;
    }

    /** @return whether the link can still be used */
    @Transactional
    public boolean see(String secret, UUID expected) {
        var open = link.open(secret);
        if (open.isEmpty()) {
            return false;
        }
        var id = open.get().question().id();
        DecideSignOff.requireSame(id, expected);
        var application = applications.ofSignOff(id).orElseThrow();
        var signOff = entities.find(SignOff.class, id);
        entities.refresh(signOff);
        if (!signOff.getStatus().isAnswerable()) {
            return false;
        }
        boolean first = signOff.getStatus() != SignOffStatus.OPENED;
        signOff.see(clock.instant());
        if (first) {
            history.record(Entry.of("sign-off-seen")
                    .by(null, signOff.getManagerName())
                    .about("application", application.getId())
                    .concerning(application.getApplicantId())
                    .in(application.getCohortId()));
        }
        return true;
    }
}
