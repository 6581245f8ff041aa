package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.Secret;

/** The questions to signatories and the links by which they answer. Part of the caller's transaction. */
@ApplicationScoped
class AskLineManager {
    static final String PURPOSE = "sign-off";

    private static final Duration AFTER_DEADLINE = Duration.ofDays(14);
    private static final int MOST_QUESTIONS = 12;

    private final EntityManager entities;
    private final CurrentTerms terms;
    private final OneTimeLinks links;
    private final SignOffMail mail;
    private final Cohorts cohorts;
    private final Clock clock;

    AskLineManager(
            EntityManager entities,
            CurrentTerms terms,
            OneTimeLinks links,
            SignOffMail mail,
            Cohorts cohorts,
            Clock clock) {
        this.entities = entities;
        this.terms = terms;
        this.links = links;
        this.mail = mail;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** Asks whom the applicant has named. */
    void ask(Application application, Signatory signatory) {
        var signOff = begin(application, Asked.by(application, signatory));
        signOff.writtenBy(mail.ask(application, signOff, link(signOff)));
    }

    /** Asks somebody in the place of a line manager, as soon as the team agrees. */
    void propose(Application application, String why) {
        begin(application, Asked.by(application, Signatory.LINE_MANAGER)).stands(why);
    }

    void agreed(Application application, SignOff signOff) {
        signOff.agree(clock.instant(), expiry(application));
        signOff.writtenBy(mail.ask(application, signOff, link(signOff)));
    }

    /** The one who was asked has passed it on; they act for them. */
    SignOff passOn(Application application, SignOff from, Asked to) {
        var signOff = begin(application, to);
        signOff.actsFor(from);
        signOff.writtenBy(mail.ask(application, signOff, link(signOff)));
        return signOff;
    }

    /** What somebody has supported is not so any more: they are asked whether they still do. */
    void confirm(Application application, SignOff stale) {
        var signOff = begin(application, Asked.again(stale));
        signOff.confirms(stale);
        signOff.writtenBy(
                mail.confirm(application, signOff, stale.getTerms().changesTo(signOff.getTerms()), link(signOff)));
    }

    /** Writes to the same person at the same address once more, with new time to answer. */
    void again(Application application, SignOff signOff) {
        if (signOff.getStatus() == SignOffStatus.REVOKED) {
            ask(application, signOff.getSignatory());
            return;
        }
        signOff.askAgain(clock.instant(), expiry(application));
        signOff.writtenBy(mail.ask(application, signOff, link(signOff)));
    }

    /** Sends another link; the one before works as long. */
    void remind(Application application, SignOff signOff) {
        signOff.remind(clock.instant());
        signOff.writtenBy(mail.remind(application, signOff, link(signOff)));
    }

    /** As {@link #remind}, by the ladder. */
    void chase(Application application, SignOff signOff) {
        signOff.chased(clock.instant());
        signOff.writtenBy(mail.chase(application, signOff, link(signOff)));
    }

    /** One letter about several people who wait for one signatory. */
    void digest(SignOff first, Map<SignOff, Application> open, List<ChaseQueries.Applicant> applicants) {
        var lines = new ArrayList<SignOffLetters.Waiting>();
        for (var one : applicants) {
            var signOff = open.keySet().stream()
                    .filter(asked -> asked.getId().equals(one.signOff()))
                    .findFirst()
                    .orElseThrow();
            signOff.chased(clock.instant());
            lines.add(new SignOffLetters.Waiting(
                    one.displayName(),
                    one.programme() + ", " + one.cohort(),
                    LondonTime.date(LondonTime.today(one.askedAt())),
                    link(signOff).value()));
        }
        var letter = mail.digest(open.get(first), first, lines);
        open.keySet().forEach(signOff -> signOff.writtenBy(letter));
    }

    private SignOff begin(Application application, Asked whom) {
        long before = entities.createQuery("select count(*) from SignOff where applicationId = :id", Long.class)
                .setParameter("id", application.getId())
                .getSingleResult();
        if (before >= MOST_QUESTIONS) {
            throw new RuleViolation(
                    "managers-too-many",
                    whom.signatory().emailField(),
                    "We have asked so often that the programme team has to look at it. Write to them");
        }
        entities.flush();
        var signOff = new SignOff(application, whom, terms.of(application), clock.instant(), expiry(application));
        entities.persist(signOff);
        application.asks(signOff);
        return signOff;
    }

    private Secret link(SignOff signOff) {
        return links.issueAnother(
                PURPOSE, signOff.getId(), new EmailAddress(signOff.getManagerEmail()), signOff.getExpiresAt());
    }

    /** Two weeks after the deadline, or from now when that is later. */
    private Instant expiry(Application application) {
        var now = clock.instant();
        var deadline = LondonTime.instant(cohorts.of(application.getCohortId()).deadline());
        var from = deadline.isAfter(now) ? deadline : now;
        return LondonTime.endOf(LondonTime.today(from.plus(AFTER_DEADLINE)));
    }
}
