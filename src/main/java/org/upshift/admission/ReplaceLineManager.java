package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.PersonQueries;

/** Asks another line manager while the first has not answered; the first one's link stops working. */
@ApplicationScoped
public class ReplaceLineManager {
    private final EntityManager entities;
    private final Applications applications;
    private final PersonQueries people;
    private final OneTimeLinks links;
    private final AskLineManager askManager;
    private final History history;

    ReplaceLineManager(
            EntityManager entities,
            Applications applications,
            PersonQueries people,
            OneTimeLinks links,
            AskLineManager askManager,
            History history) {
        this.entities = entities;
        this.applications = applications;
        this.people = people;
        this.links = links;
        this.askManager = askManager;
        this.history = history;
    }

    @Transactional
    public void replace(Actor actor, UUID id, String name, String email) {
        var application = applications.own(actor, id);
        String first = application.getManagerName();
        var address = ManagerAddress.parse(email, people.details(actor.id()).email());
        var before = applications
                .signOff(application)
                .filter(signOff -> application.isSubmitted() && signOff.isAsked())
                .orElseThrow(() -> new RuleViolation(
                        "sign-off-decided", "Your line manager has answered already, or is not asked any more"));
        before.replace();
        links.supersede(AskLineManager.PURPOSE, before.getId());
        entities.flush();
        application.nameManager(name, address.value());
        askManager.ask(application);
        history.record(actor.entry("line-manager-replaced")
                .about("application", id)
                .concerning(application.getApplicantId())
                .changed("Line manager", first, application.getManagerName())
                .in(application.getCohortId()));
    }
}
