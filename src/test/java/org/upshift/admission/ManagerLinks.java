package org.upshift.admission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.people.EmailAddress;
import org.upshift.people.OneTimeLinks;
import org.upshift.web.Cookies;

/** Links of line managers, without a look into their mail. */
@Singleton
public class ManagerLinks {
    private final Applicants applicants;
    private final OneTimeLinks links;
    private final Cookies cookies;
    private final Clock clock;

    ManagerLinks(Applicants applicants, OneTimeLinks links, Cookies cookies, Clock clock) {
        this.applicants = applicants;
        this.links = links;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** The secret of the link by which the manager of a new applicant answers. */
    public String link(UUID cohort, String applicant) {
        var sent = applicants.sent(cohort, applicant);
        var until = clock.instant().plus(Duration.ofDays(7));
        return QuarkusTransaction.requiringNew()
                .call(() -> links.issue(
                        AskLineManager.PURPOSE, applicants.signOff(sent), new EmailAddress(sent.manager()), until))
                .value();
    }

    public String cookieName() {
        return cookies.name("sign-off-link");
    }
}
