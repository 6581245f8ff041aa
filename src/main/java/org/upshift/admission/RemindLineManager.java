package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Writes to a signatory once more because the applicant wishes it, at most once a day. */
@ApplicationScoped
public class RemindLineManager {
    private final Applications applications;
    private final AskLineManager askManager;
    private final History history;

    RemindLineManager(Applications applications, AskLineManager askManager, History history) {
        this.applications = applications;
        this.askManager = askManager;
        this.history = history;
    }

    @Transactional
    public void remind(Actor actor, UUID id, Signatory signatory) {
        var application = applications.own(actor, id);
        var signOff = applications
                .signOff(application, signatory)
                .filter(asked -> !application.isOver())
                .orElseThrow(
                        () -> new RuleViolation("sign-off-not-asked", "Your " + signatory.words() + " is not asked"));
        if (signOff.getManagerEmail().isEmpty()) {
            throw new RuleViolation(
                    "manager-erased",
                    "The details of your " + signatory.words()
                            + " were erased at their own request. Name somebody else");
        }
        askManager.remind(application, signOff);
        history.record(actor.entry("line-manager-reminded")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(application.getCohortId()));
    }
}
