package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;

/**
 * Applications as use cases need them: within the scope of who asks, and locked, so that two who change one application at the
 * same time do so one after the other. The application is always locked before the places of its cohort.
 */
@ApplicationScoped
class Applications {
    private final EntityManager entities;

    Applications(EntityManager entities) {
        this.entities = entities;
    }

    Application own(Actor actor, UUID id) {
        return locked(id)
                .filter(application -> application.getApplicantId().equals(actor.id()))
                .orElseThrow(() -> new NotFound("application"));
    }

    /** The caller has checked that the actor may reach the cohort. */
    Application inCohort(UUID cohort, UUID id) {
        return locked(id)
                .filter(application -> application.getCohortId().equals(cohort))
                .orElseThrow(() -> new NotFound("application"));
    }

    Optional<Application> locked(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest question to this signatory, whatever has become of it. */
    Optional<SignOff> signOff(Application application, Signatory signatory) {
        return Optional.ofNullable(application.signOffOf(signatory)).map(id -> entities.find(SignOff.class, id));
    }

    /** The application of a question, locked. */
    Optional<Application> ofSignOff(UUID signOff) {
        return entities.createQuery("select applicationId from SignOff where id = :id", UUID.class)
                .setParameter("id", signOff)
                .getResultStream()
                .findFirst()
                .flatMap(this::locked);
    }

    /** Those who have agreed to release the applicant. */
    List<SignOff> supporters(Application application) {
        return Arrays.stream(Signatory.values())
                .flatMap(signatory -> signOff(application, signatory).stream())
                .filter(signOff -> signOff.getStatus() == SignOffStatus.SUPPORTED
                        && !signOff.getManagerEmail().isEmpty())
                .toList();
    }

    Optional<Offer> offer(Application application) {
        return Optional.ofNullable(application.getOfferId()).map(id -> entities.find(Offer.class, id));
    }
}
