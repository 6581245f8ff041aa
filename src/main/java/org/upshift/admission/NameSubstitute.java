package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;
import org.upshift.programme.CohortView;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.Phase;

/**
 * Gives up a place for a colleague. It is kept for them until a stated day, by which they have to apply on the same form and have their own
 * signatures; after that it goes to the waiting list.
 */
@ApplicationScoped
public class NameSubstitute {
    /** So long a colleague has, unless the cohort meets before. */
    public static final int DAYS = 14;

    private final Applications applications;
    private final Cohorts cohorts;
    private final OfferDeadline deadlines;
    private final WithdrawApplication withdraw;
    private final People people;
    private final KeepPlace keep;
    private final DeferralMail mail;
    private final Clock clock;

    NameSubstitute(
            Applications applications,
            Cohorts cohorts,
            OfferDeadline deadlines,
            WithdrawApplication withdraw,
            People people,
            KeepPlace keep,
            DeferralMail mail,
            Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.deadlines = deadlines;
        this.withdraw = withdraw;
        this.people = people;
        this.keep = keep;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param name of the colleague, for the letter alone */
    @Transactional
    public void name(Actor actor, UUID id, String name, String email, WithdrawApplication.Why why) {
        var application = applications.own(actor, id);
        var cohort = cohorts.of(application.getCohortId());
        if (applications
                .offer(application)
                .filter(offer -> offer.getStatus() == OfferStatus.ACCEPTED && application.isSubmitted())
                .isEmpty()) {
            throw new RuleViolation("no-place", "Only a place that is yours can go to a colleague");
        }
        if (Typed.line(name).isEmpty()) {
            throw new RuleViolation("name-missing", "name", "Enter your colleague’s name");
        }
        var until = until(cohort);
        UUID colleague = people.knownAs(EmailAddress.parse(email, "email"));
        if (colleague.equals(application.getApplicantId()) || keep.hasApplied(cohort.id(), colleague)) {
            throw new RuleViolation(
                    "substitute-refused",
                    "email",
                    "Nobody with this address can take your place. Enter another address, or ask the programme team");
        }
        withdraw.forColleague(actor, application, why);
        var theirs =
                keep.keep(cohort, colleague, until, application, KeptKind.SUBSTITUTE, actor.entry("substitute-named"));
        mail.suggested(theirs, Typed.line(name), actor.getName(), until);
    }

    /** The end of the day until which a colleague has time, from now. */
    public LocalDateTime until(CohortView cohort) {
        if (cohort.phase() != Phase.OPEN && cohort.phase() != Phase.SELECTING) {
            throw new RuleViolation(
                    "too-late-for-substitute",
                    "A colleague can take a place only before the cohort begins. You can still give it up");
        }
        var today = LondonTime.today(clock.instant());
        LocalDate wanted = today.plusDays(DAYS);
        LocalDate last = deadlines
                .firstDayToCome(cohort.id())
                .map(first -> first.minusDays(1))
                .filter(before -> before.isBefore(wanted))
                .orElse(wanted);
        return last.atTime(CreateCohort.LAST_SECOND);
    }
}
