package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.people.CorrectPerson;
import org.upshift.people.OrganisationAnswer;

/** Whoever handles a request corrects name and organisation of the person who made it. */
@ApplicationScoped
public class CorrectSubject {
    private final HandledRequests requests;
    private final CorrectPerson correct;

    CorrectSubject(HandledRequests requests, CorrectPerson correct) {
        this.requests = requests;
        this.correct = correct;
    }

    @Transactional
    public void correct(Actor actor, UUID id, String name, OrganisationAnswer organisation) {
        var request = requests.open(actor, id);
        requests.requireReach(actor, request);
        correct.correct(actor, request.getPersonId(), name, organisation);
    }
}
