package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Person;
import org.upshift.people.PersonRoles;

/** Requests as use cases need them: within the scope of who handles them, and locked. Needs a transaction. */
@ApplicationScoped
class HandledRequests {
    private final EntityManager entities;
    private final FindHandlers handlers;
    private final PersonRoles roles;

    HandledRequests(EntityManager entities, FindHandlers handlers, PersonRoles roles) {
        this.entities = entities;
        this.handlers = handlers;
        this.roles = roles;
    }

    /** @throws NotFound for those who do not handle it */
    DataRequest open(Actor actor, UUID id) {
        var request = entities.find(DataRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null || !asStored(request).include(actor)) {
            throw new NotFound("data request");
        }
        if (!request.isOpen()) {
            throw new RuleViolation("request-over", "This request is over already");
        }
        return request;
    }

    /** Records may have come since the request was made: whoever looks into them, or ends it, must still reach all of them. */
    void requireReach(Actor actor, DataRequest request) {
        if (!handlers.of(request.getPersonId()).include(actor)) {
            throw new RuleViolation(
                    "records-elsewhere",
                    "This person has records in other programmes by now, or works here in a role. Ask an administrator"
                            + " to end this request");
        }
    }

    /** Who works here ends that first, so that nobody erases the last administrator, or themselves unawares. */
    void requireNoRoles(UUID person) {
        if (roles.holdsAny(person)) {
            throw new RuleViolation("roles-held", "This person holds a role. End their roles first");
        }
    }

    /** Whoever erases somebody, holds their data or gives them a role meanwhile does so one after the other. */
    void lockPerson(DataRequest request) {
        entities.find(Person.class, request.getPersonId(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<DataHold> holds(UUID person) {
        return entities.createQuery("from DataHold where personId = :person and releasedAt is null", DataHold.class)
                .setParameter("person", person)
                .getResultList();
    }

    private static Handlers asStored(DataRequest request) {
        return new Handlers(request.getProgrammes(), request.isAdministratorsOnly());
    }
}
