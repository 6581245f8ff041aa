package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.people.OneTimeLinks;

/** A signatory passes the question on to somebody who answers for them. */
@ApplicationScoped
public class PassOnSignOff {
    private final EntityManager entities;
    private final SignOffLink link;
    private final OneTimeLinks links;
    private final Applications applications;
    private final ManagerAddress addresses;
    private final AskLineManager ask;
    private final SignOffMail mail;
    private final History history;
    private final Clock clock;

    PassOnSignOff(
            EntityManager entities,
            SignOffLink link,
            OneTimeLinks links,
            Applications applications,
            ManagerAddress addresses,
            AskLineManager ask,
            SignOffMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.link = link;
        this.links = links;
        this.applications = applications;
        this.addresses = addresses;
        this.ask = ask;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param own how they spell their own name
     * @return whether the link can still be used
     */
    @Transactional
    public boolean passOn(String secret, UUID expected, String own, String name, String email) {
        var open = link.open(secret);
        if (open.isEmpty()) {
            return false;
        }
        var id = open.get().question().id();
        DecideSignOff.requireSame(id, expected);
        var application = applications.ofSignOff(id).orElseThrow();
        var from = entities.find(SignOff.class, id);
        entities.refresh(from);
        if (!from.getStatus().isAnswerable()) {
            return false;
        }
        String address = addresses.forAnother(application, from, email);
        from.supersede(EndedBecause.PASSED_ON, clock.instant());
        links.supersede(AskLineManager.PURPOSE, id);
        var to = ask.passOn(application, from, new Asked(from.getSignatory(), name, address));
        mail.passedOn(application, from, to.getManagerName());
        mail.tell(application, from, News.PASSED_ON, to.getManagerName());
        history.record(Entry.of("sign-off-passed-on")
                .by(null, Typed.line(own))
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .changed(from.getSignatory().title(), from.getManagerName(), to.getManagerName())
                .in(application.getCohortId()));
        return true;
    }
}
