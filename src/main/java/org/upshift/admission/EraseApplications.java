package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.ForgetInHistory;
import org.upshift.mail.ForgetLetters;
import org.upshift.people.PersonErased;

/**
 * When an applicant is erased their applications end, but for places in cohorts that are over, which still count; nothing of what they or their line managers wrote stays; that there was
 * an application, and what became of it, does. When a line manager is erased their name, address and words go.
 */
@ApplicationScoped
class EraseApplications {
    private final EntityManager entities;
    private final StopAsking stopAsking;
    private final Applications applications;
    private final Places places;
    private final Cohorts cohorts;
    private final ForgetOutcomes outcomes;
    private final ForgetLetters letters;
    private final ForgetInHistory history;

    EraseApplications(
            EntityManager entities,
            StopAsking stopAsking,
            Applications applications,
            Places places,
            Cohorts cohorts,
            ForgetOutcomes outcomes,
            ForgetLetters letters,
            ForgetInHistory history) {
        this.entities = entities;
        this.stopAsking = stopAsking;
        this.applications = applications;
        this.places = places;
        this.cohorts = cohorts;
        this.outcomes = outcomes;
        this.letters = letters;
        this.history = history;
    }

    void erase(@Observes PersonErased erased) {
        entities.createQuery("from Application where applicantId = :person order by id", Application.class)
                .setParameter("person", erased.person())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(application -> erase(application, erased));
        entities.flush();
        eraseManager(erased.addresses());
    }

    private void erase(Application application, PersonErased erased) {
        stopAsking.stop(application);
        var offer = applications.offer(application);
        offer.filter(Offer::isOpen).ifPresent(open -> {
            open.decline(erased.at());
            places.release(open.getCohortId());
        });
        boolean tookUpAPlace =
                offer.filter(taken -> taken.getStatus() == OfferStatus.ACCEPTED).isPresent();
        boolean placeCounts = tookUpAPlace && cohorts.isOver(application.getCohortId());
        if (!application.isOver() && !placeCounts) {
            application.withdraw(erased.at());
        }
        application.forgetWords();
        outcomes.forget(application.getId());
        forgetFiles(application.getId());
        history.forgetAbout("application", application.getId());
        for (var signOff : entities.createQuery("from SignOff where applicationId = :id", SignOff.class)
                .setParameter("id", application.getId())
                .getResultList()) {
            signOff.forgetManager();
            signOff.forgetForWhom();
            signOff.forgetWords();
            forgetLinks(signOff.getId());
        }
    }

    private void forgetFiles(UUID application) {
        entities.createQuery("delete from ApplicationFilePart where id.fileId in"
                        + " (select f.id from ApplicationFile f where f.applicationId = :id)")
                .setParameter("id", application)
                .executeUpdate();
        entities.createQuery("delete from ApplicationFile where applicationId = :id")
                .setParameter("id", application)
                .executeUpdate();
    }

    private void eraseManager(Set<String> addresses) {
        for (var signOff : entities.createQuery("from SignOff where managerEmail in :addresses", SignOff.class)
                .setParameter("addresses", addresses)
                .getResultList()) {
            signOff.forgetManager();
            signOff.forgetWords();
            forgetLinks(signOff.getId());
            forgetWhoActsFor(signOff.getId());
            history.forgetAbout("application", signOff.getApplicationId());
        }
        var applicants = entities.createQuery(
                        "select p.email from Application a join Person p on p.id = a.applicantId"
                                + " where a.managerEmail in :addresses or a.employerEmail in :addresses",
                        String.class)
                .setParameter("addresses", addresses)
                .getResultList();
        letters.textTo(applicants);
        for (var signatory : Signatory.values()) {
            entities.createQuery(
                            "from Application where " + signatory.emailField() + " in :addresses", Application.class)
                    .setParameter("addresses", addresses)
                    .getResultList()
                    .forEach(application -> application.name(signatory, "", ""));
        }
    }

    /** The name of who passed a question on stands with those who answer for them. */
    private void forgetWhoActsFor(UUID signOff) {
        entities.createQuery("from SignOff where inPlaceOf.passedOnBy = :id", SignOff.class)
                .setParameter("id", signOff)
                .getResultList()
                .forEach(SignOff::forgetForWhom);
    }

    private void forgetLinks(UUID signOff) {
        entities.createQuery("delete from OneTimeLink where recordId = :id")
                .setParameter("id", signOff)
                .executeUpdate();
    }
}
