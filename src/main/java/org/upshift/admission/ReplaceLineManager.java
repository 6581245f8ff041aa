package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Asks somebody else, or the same person at another address, while the first has not answered; their link stops working. */
@ApplicationScoped
public class ReplaceLineManager {
    private final Applications applications;
    private final ManagerAddress addresses;
    private final StopAsking stop;
    private final AskLineManager ask;
    private final History history;

    ReplaceLineManager(
            Applications applications, ManagerAddress addresses, StopAsking stop, AskLineManager ask, History history) {
        this.applications = applications;
        this.addresses = addresses;
        this.stop = stop;
        this.ask = ask;
        this.history = history;
    }

    @Transactional
    public void replace(Actor actor, UUID id, String name, String email) {
        replace(actor, id, Signatory.LINE_MANAGER, name, email);
    }

    @Transactional
    public void replace(Actor actor, UUID id, Signatory signatory, String name, String email) {
        var application = applications.own(actor, id);
        String address = addresses.checked(application, signatory, email);
        if (!application.getStatus().isDecidable()) {
            throw new RuleViolation(
                    "application-not-open", "Only while an application is decided can somebody be asked");
        }
        var first = applications.signOff(application, signatory);
        String before = application.nameOf(signatory) + " " + application.emailOf(signatory);
        first.ifPresent(signOff -> stop.replace(signOff, name));
        application.name(signatory, name, address);
        ask.ask(application, signatory);
        history.record(actor.entry("line-manager-replaced")
                .about("application", id)
                .concerning(application.getApplicantId())
                .changed(
                        signatory.title(),
                        before.isBlank() ? null : before,
                        application.nameOf(signatory) + " " + application.emailOf(signatory))
                .in(application.getCohortId()));
    }
}
