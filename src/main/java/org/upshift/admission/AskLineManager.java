package org.upshift.admission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.Secret;
import org.upshift.programme.CohortView;

/** The question to a line manager and the link by which they answer it. Part of the caller's transaction. */
@ApplicationScoped
class AskLineManager {
    static final String PURPOSE = "sign-off";

    private static final Duration AFTER_DEADLINE = Duration.ofDays(14);
    private static final int MOST_MANAGERS = 5;
    private static final int LONGEST_TEXT = 8000;

    private final EntityManager entities;
    private final List<ReleaseDates> releaseDates;
    private final OneTimeLinks links;
    private final Correspondence correspondence;
    private final Cohorts cohorts;
    private final Clock clock;

    AskLineManager(
            EntityManager entities,
            @All List<ReleaseDates> releaseDates,
            OneTimeLinks links,
            Correspondence correspondence,
            Cohorts cohorts,
            Clock clock) {
        this.entities = entities;
        this.releaseDates = releaseDates;
        this.links = links;
        this.correspondence = correspondence;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    void ask(Application application) {
        long asked = entities.createQuery("select count(*) from SignOff where applicationId = :id", Long.class)
                .setParameter("id", application.getId())
                .getSingleResult();
        if (asked >= MOST_MANAGERS) {
            throw new RuleViolation(
                    "managers-too-many",
                    "managerEmail",
                    "You have named " + MOST_MANAGERS + " line managers. Write to the programme team to name another");
        }
        var cohort = cohorts.of(application.getCohortId());
        var signOff = new SignOff(application, whatIsAsked(cohort), clock.instant());
        entities.persist(signOff);
        application.asks(signOff);
        var until = validUntil(cohort);
        correspondence.ask(application, signOff, link(signOff, until), until);
    }

    /** Sends a new link; the one before stops working, because only its hash is known. */
    void remind(Application application, SignOff signOff) {
        signOff.remind(clock.instant());
        var until = validUntil(cohorts.of(application.getCohortId()));
        correspondence.remind(application, signOff, link(signOff, until), until);
    }

    private Secret link(SignOff signOff, Instant until) {
        return links.issue(PURPOSE, signOff.getId(), new EmailAddress(signOff.getManagerEmail()), until);
    }

    /** Two weeks after the deadline, or from now when that is later. */
    private Instant validUntil(CohortView cohort) {
        var now = clock.instant();
        var deadline = LondonTime.instant(cohort.deadline());
        var from = deadline.isAfter(now) ? deadline : now;
        return LondonTime.endOf(LondonTime.today(from.plus(AFTER_DEADLINE)));
    }

    private List<String> whatIsAsked(CohortView cohort) {
        var lines = new ArrayList<String>();
        lines.add(cohort.title());
        lines.add(
                switch (cohort.commitmentDays()) {
                    case 0 -> "No days of release are asked for";
                    case 1 -> "Release for 1 day";
                    default -> "Release for " + cohort.commitmentDays() + " days";
                });
        int room = LONGEST_TEXT - lines.get(0).length() - lines.get(1).length() - 2;
        for (var source : releaseDates) {
            for (String line : source.lines(cohort.id())) {
                room -= line.length() + 1;
                if (room >= 0) {
                    lines.add(Typed.line(line));
                }
            }
        }
        return lines;
    }
}
