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
    private final ManagerAddress addresses;
    private final StopAsking stop;
    private final AskLineManager ask;
    private final History history;

    ProposeAlternate(
            Applications applications, ManagerAddress addresses, StopAsking stop, AskLineManager ask, History history) {
        this.applications = applications;
        this.addresses = addresses;
        this.stop = stop;
        this.ask = ask;
        this.history = history;
    }

    /** @param why who they are to the applicant, and why there is no line manager */
    @Transactional
    public void propose(Actor actor, UUID id, String name, String email, String why) {
        var application = applications.own(actor, id);
        if (application.isOver()) {
            throw new RuleViolation("application-over", "This application is over already");
        }
        String address = addresses.checked(application, Signatory.LINE_MANAGER, email);
        applications.signOff(application, Signatory.LINE_MANAGER).ifPresent(signOff -> stop.replace(signOff, name));
        application.name(Signatory.LINE_MANAGER, name, address);
        ask.propose(application, why);
        history.record(actor.entry("alternate-proposed")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .detail(application.nameOf(Signatory.LINE_MANAGER) + ": " + Typed.line(why)));
    }
}
