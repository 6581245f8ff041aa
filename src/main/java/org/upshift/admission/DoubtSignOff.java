package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.OneTimeLinks;

/** Somebody says that an answer is not that of the person who was asked. It stays until the team has looked at it. */
@ApplicationScoped
public class DoubtSignOff {
    static final String PURPOSE = "sign-off-doubt";

    private final EntityManager entities;
    private final Applications applications;
    private final OneTimeLinks links;
    private final SignOffMail mail;
    private final History history;
    private final Clock clock;

    DoubtSignOff(
            EntityManager entities,
            Applications applications,
            OneTimeLinks links,
            SignOffMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.links = links;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** By the link in a receipt; saying it twice changes nothing. */
    @Transactional
    public boolean byReceipt(String secret) {
        var signOffId = links.find(PURPOSE, secret);
        var application = signOffId.flatMap(applications::ofSignOff);
        if (application.isEmpty()) {
            return false;
        }
        var signOff = entities.find(SignOff.class, signOffId.get());
        doubt(
                application.get(),
                signOff,
                DoubtedBy.SIGNATORY,
                Entry.of("sign-off-doubted").by(null, signOff.getManagerName()));
        return true;
    }

    @Transactional
    public void byApplicant(Actor actor, UUID id, Signatory signatory) {
        var application = applications.own(actor, id);
        var signOff = applications
                .signOff(application, signatory)
                .orElseThrow(() -> new RuleViolation("sign-off-not-decided", "There is no answer that could be wrong"));
        doubt(application, signOff, DoubtedBy.APPLICANT, actor.entry("sign-off-doubted"));
    }

    private void doubt(Application application, SignOff signOff, DoubtedBy who, Entry entry) {
        if (signOff.getSignature().isDoubted()) {
            return;
        }
        signOff.doubt(who, clock.instant());
        mail.doubted(application, signOff, who);
        history.record(entry.about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId()));
    }
}
