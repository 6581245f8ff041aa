package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import org.upshift.kernel.RuleViolation;

/** Names who signs; whoever was asked before them is asked no more. Part of the caller's transaction. */
@ApplicationScoped
class NameSignatory {
    private final Applications applications;
    private final ManagerAddress addresses;
    private final StopAsking stop;

    NameSignatory(Applications applications, ManagerAddress addresses, StopAsking stop) {
        this.applications = applications;
        this.addresses = addresses;
        this.stop = stop;
    }

    Named checked(Application application, Signatory signatory, String name, String email) {
        return new Named(Typed.line(name), addresses.checked(application, signatory, email));
    }

    /**
     * @param wanted as it was checked
     * @param seen the {@link Named#mark} of who was named on the page, or null where that does not matter
     */
    void name(Application application, Signatory signatory, Named wanted, String seen) {
        var now = Named.of(application, signatory);
        if (seen != null && !now.equals(wanted) && !now.mark().equals(seen)) {
            throw new RuleViolation(
                    "changed-elsewhere",
                    signatory.nameField(),
                    "Who signs was changed in another window or on another device after you opened this page. What you"
                            + " typed is below, and above it what is saved. Save again to keep what you typed");
        }
        applications.signOff(application, signatory).ifPresent(signOff -> stop.replace(signOff, wanted.name()));
        application.name(signatory, wanted.name(), wanted.email());
    }
}
