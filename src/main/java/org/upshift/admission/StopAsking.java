package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import org.upshift.people.OneTimeLinks;

/** Ends an open question to a line manager, whose link stops working. Part of the caller's transaction. */
@ApplicationScoped
class StopAsking {
    private final Applications applications;
    private final OneTimeLinks links;

    StopAsking(Applications applications, OneTimeLinks links) {
        this.applications = applications;
        this.links = links;
    }

    void stop(Application application) {
        applications.signOff(application).filter(SignOff::isAsked).ifPresent(signOff -> {
            signOff.cancel();
            links.supersede(AskLineManager.PURPOSE, signOff.getId());
        });
    }
}
