package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.PersonNames;

/** Takes a signatory's answer; of many who use their links at once exactly one succeeds. */
@ApplicationScoped
public class DecideSignOff {
    private static final Duration TIME_TO_DOUBT = Duration.ofDays(60);

    private final EntityManager entities;
    private final SignOffLink link;
    private final Applications applications;
    private final OneTimeLinks links;
    private final CurrentTerms terms;
    private final JudgeApplication judge;
    private final SignOffMail mail;
    private final PersonNames people;
    private final History history;
    private final Clock clock;

    DecideSignOff(
            EntityManager entities,
            SignOffLink link,
            Applications applications,
            OneTimeLinks links,
            CurrentTerms terms,
            JudgeApplication judge,
            SignOffMail mail,
            PersonNames people,
            History history,
            Clock clock) {
        this.entities = entities;
        this.link = link;
        this.applications = applications;
        this.links = links;
        this.terms = terms;
        this.judge = judge;
        this.mail = mail;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param expected the question that was on the page, which is another one when a second link was opened meanwhile
     * @return whether the link could still be used
     */
    @Transactional
    public boolean decide(String secret, UUID expected, Decision decision) {
        var open = link.open(secret);
        if (open.isEmpty()) {
            return false;
        }
        requireSame(open.get().question().id(), expected);
        var application =
                applications.locked(open.get().question().application()).orElseThrow();
        var signOff = entities.find(SignOff.class, expected);
        entities.refresh(signOff);
        if (!signOff.getStatus().isAnswerable() || !links.consume(AskLineManager.PURPOSE, secret)) {
            return false;
        }
        links.supersede(AskLineManager.PURPOSE, expected);
        var now = terms.of(application);
        if (decision.terms() != null && !decision.terms().equals(now.hash())) {
            throw new RuleViolation(
                    "terms-changed",
                    "What is asked has changed since you opened this page. It now says how it is: check it, then answer");
        }
        signOff.decide(decision, now, clock.instant());
        judge.judge(application);
        tell(application, signOff);
        record(application, signOff);
        return true;
    }

    public static void requireSame(UUID found, UUID expected) {
        if (!found.equals(expected)) {
            throw new RuleViolation(
                    "other-link-opened",
                    "You have opened a link about another person meanwhile. This page is now about them:"
                            + " check the name, then answer");
        }
    }

    private void tell(Application application, SignOff signOff) {
        var doubt = links.issue(
                DoubtSignOff.PURPOSE,
                signOff.getId(),
                new EmailAddress(signOff.getManagerEmail()),
                clock.instant().plus(TIME_TO_DOUBT));
        mail.receipt(application, signOff, doubt);
        if (signOff.getStatus() == SignOffStatus.NOT_MY_REPORT) {
            mail.tell(application, signOff, News.DISOWNED, "");
        } else {
            mail.decided(application, signOff);
        }
    }

    /** A line manager answers for the employer: it is the employer who releases somebody. */
    private void record(Application application, SignOff signOff) {
        String signed = signOff.getSignature().getSignedName();
        var entry = Entry.of("sign-off-decided")
                .by(null, signed.isEmpty() ? signOff.getManagerName() : signed)
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(signOff.getStatus().words()
                        + (signOff.getInPlaceOf().getActsFor().isEmpty()
                                ? ""
                                : ", for " + signOff.getInPlaceOf().getActsFor()));
        people.employer(application.getApplicantId())
                .ifPresent(employer -> entry.onBehalfOf(employer.id(), employer.name()));
        history.record(entry);
    }
}
