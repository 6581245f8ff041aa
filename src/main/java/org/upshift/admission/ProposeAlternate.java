package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** An applicant without a line manager names somebody who signs instead, if the team agrees. */
@ApplicationScoped
public class ProposeAlternate {
    private final Applications applications;
    private final NameSignatory naming;
    private final AskLineManager ask;
    private final History history;

    ProposeAlternate(Applications applications, NameSignatory naming, AskLineManager ask, History history) {
        this.applications = applications;
        this.naming = naming;
        this.ask = ask;
        this.history = history;
    }

    /**
     * @param why who they are to the applicant, and why there is no line manager
     * @param seen the {@link Named#mark} of who was named on the page, or null where that does not matter
     */
    @Transactional
    public void propose(Actor actor, UUID id, String name, String email, String why, String seen) {
        var application = applications.own(actor, id);
        if (application.isOver()) {
            throw new RuleViolation("application-over", "This application is over already");
        }
        var wanted = naming.checked(application, Signatory.LINE_MANAGER, name, email);
        naming.name(application, Signatory.LINE_MANAGER, wanted, seen);
        ask.propose(application, why);
        history.record(actor.entry("alternate-proposed")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(application.nameOf(Signatory.LINE_MANAGER) + ": " + Typed.line(why)));
    }
}
