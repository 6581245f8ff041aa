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
    private final NameSignatory naming;
    private final AskLineManager ask;
    private final History history;

    ReplaceLineManager(Applications applications, NameSignatory naming, AskLineManager ask, History history) {
        this.applications = applications;
        this.naming = naming;
        this.ask = ask;
        this.history = history;
    }

    @Transactional
    public void replace(Actor actor, UUID id, String name, String email) {
        replace(actor, id, Signatory.LINE_MANAGER, name, email, null);
    }

    /** @param seen the {@link Named#mark} of who was named on the page, or null where that does not matter */
    @Transactional
    public void replace(Actor actor, UUID id, Signatory signatory, String name, String email, String seen) {
        var application = applications.own(actor, id);
        var wanted = naming.checked(application, signatory, name, email);
        if (!application.getStatus().isDecidable()) {
            throw new RuleViolation(
                    "application-not-open", "Only while an application is decided can somebody be asked");
        }
        String before = application.nameOf(signatory) + " " + application.emailOf(signatory);
        naming.name(application, signatory, wanted, seen);
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
