package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.PersonNames;

/** Takes a line manager's answer; of many who use one link at once exactly one succeeds. */
@ApplicationScoped
public class DecideSignOff {
    private final EntityManager entities;
    private final Applications applications;
    private final OneTimeLinks links;
    private final Correspondence correspondence;
    private final PersonNames people;
    private final History history;
    private final Clock clock;

    DecideSignOff(
            EntityManager entities,
            Applications applications,
            OneTimeLinks links,
            Correspondence correspondence,
            PersonNames people,
            History history,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.links = links;
        this.correspondence = correspondence;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param expected the question that was on the page, which is another one when a second link was opened meanwhile
     * @return whether the link could still be used
     */
    @Transactional
    public boolean decide(String secret, UUID expected, boolean support, String signedName, String comment) {
        var found = links.find(AskLineManager.PURPOSE, secret);
        if (found.isEmpty()) {
            return false;
        }
        if (!found.get().equals(expected)) {
            throw new RuleViolation(
                    "other-link-opened",
                    "You have opened a link about another person meanwhile. This page is now about them:"
                            + " check the name, then answer");
        }
        var signOffId = found.get();
        var application = applications
                .locked(entities.createQuery("select applicationId from SignOff where id = :id", UUID.class)
                        .setParameter("id", signOffId)
                        .getSingleResult())
                .orElseThrow();
        if (!links.consume(AskLineManager.PURPOSE, secret)) {
            return false;
        }
        var signOff = entities.find(SignOff.class, signOffId);
        signOff.decide(support, signedName, comment, clock.instant());
        correspondence.decided(application, signOff);
        record(application, signOff);
        return true;
    }

    /** A line manager answers for the employer: it is the employer who releases somebody. */
    private void record(Application application, SignOff signOff) {
        var entry = Entry.of("sign-off-decided")
                .by(null, signOff.getSignedName())
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(signOff.getStatus().words());
        people.employer(application.getApplicantId())
                .ifPresent(employer -> entry.onBehalfOf(employer.id(), employer.name()));
        history.record(entry);
    }
}
