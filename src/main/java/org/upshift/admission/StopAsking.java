package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.OneTimeLinks;

/** Ends open questions to signatories, whose links stop working. Part of the caller's transaction. */
@ApplicationScoped
class StopAsking {
    private final Applications applications;
    private final OneTimeLinks links;
    private final Clock clock;

    StopAsking(Applications applications, OneTimeLinks links, Clock clock) {
        this.applications = applications;
        this.links = links;
        this.clock = clock;
    }

    /** All of an application that is over. */
    void stop(Application application) {
        for (var signatory : Signatory.values()) {
            applications
                    .signOff(application, signatory)
                    .filter(signOff ->
                            signOff.getStatus().next(SignOffStatus.Event.CANCEL).isPresent())
                    .ifPresent(signOff -> {
                        signOff.take(SignOffStatus.Event.CANCEL, clock.instant());
                        links.supersede(AskLineManager.PURPOSE, signOff.getId());
                    });
        }
    }

    /** Because this person is asked instead: another, or the same one at another address. An answer cannot be replaced. */
    void replace(SignOff signOff, String name) {
        if (signOff.getStatus().isDecided()) {
            throw new RuleViolation(
                    "sign-off-decided",
                    "Your " + signOff.getSignatory().words() + " has answered already. Only the programme team can set"
                            + " an answer aside");
        }
        if (signOff.getStatus().isOver()) {
            return;
        }
        boolean same = signOff.getManagerName().equalsIgnoreCase(Typed.line(name));
        signOff.supersede(same ? EndedBecause.CORRECTED : EndedBecause.REPLACED, clock.instant());
        links.supersede(AskLineManager.PURPOSE, signOff.getId());
    }
}
