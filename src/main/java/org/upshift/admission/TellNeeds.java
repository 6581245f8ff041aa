package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Lets somebody with a place say what they need to take part, or change it. */
@ApplicationScoped
public class TellNeeds {
    private final Applications applications;
    private final KeepNeeds needs;

    TellNeeds(Applications applications, KeepNeeds needs) {
        this.applications = applications;
        this.needs = needs;
    }

    @Transactional
    public void tell(Actor actor, UUID id, Needs told) {
        var application = applications.own(actor, id);
        boolean place = application.isSubmitted()
                && applications
                        .offer(application)
                        .filter(offer -> offer.getStatus() == OfferStatus.ACCEPTED)
                        .isPresent();
        if (!place) {
            throw new RuleViolation("no-place", "Only somebody with a place can say what they need");
        }
        needs.keep(id, told);
    }
}
