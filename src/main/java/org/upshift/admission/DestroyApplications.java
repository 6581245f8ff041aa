package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Destroys applications, or what is known about line managers, when their time is over. Needs the caller's transaction. */
@ApplicationScoped
class DestroyApplications {
    private static final List<String> PARTS = List.of(
            "application_criterion",
            "application_answer",
            "application_finding",
            "application_declaration",
            "equality_given");

    private final EntityManager entities;
    private final Event<ApplicationsDestroyed> destroyed;

    DestroyApplications(EntityManager entities, Event<ApplicationsDestroyed> destroyed) {
        this.entities = entities;
        this.destroyed = destroyed;
    }

    /** Applications with their sign-offs, offers and links. That there were so many stays in the record of the destruction. */
    int whole(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return 0;
        }
        destroyed.fire(new ApplicationsDestroyed(List.copyOf(applications)));
        update(
                "delete from OneTimeLink where recordId in (select s.id from SignOff s where s.applicationId in :ids)",
                applications);
        update(
                "delete from SignOffChase where id.signOffId in (select s.id from SignOff s where s.applicationId in :ids)",
                applications);
        update("delete from SignOff where applicationId in :ids", applications);
        update("delete from SetByHand where applicationId in :ids", applications);
        update("delete from ParticipationNeed where applicationId in :ids", applications);
        update("delete from MissingReminder where id.applicationId in :ids", applications);
        update("delete from Withdrawal where applicationId in :ids", applications);
        update("delete from Deferral where applicationId in :ids", applications);
        update("delete from KeptPlace where applicationId in :ids", applications);
        update("update KeptPlace set fromApplicationId = null where fromApplicationId in :ids", applications);
        update("delete from ReleasedOutcome where applicationId in :ids", applications);
        update("delete from Offer where applicationId in :ids", applications);
        update(
                "delete from ApplicationFilePart where id.fileId in"
                        + " (select f.id from ApplicationFile f where f.applicationId in :ids)",
                applications);
        update("delete from ApplicationFile where applicationId in :ids", applications);
        for (String table : PARTS) {
            entities.createNativeQuery("delete from " + table + " where application_id in (:ids)")
                    .setParameter("ids", applications)
                    .executeUpdate();
        }
        return update("delete from Application where id in :ids", applications);
    }

    /** What people need to take part; that they took part stays. */
    int needs(Collection<UUID> applications) {
        return applications.isEmpty()
                ? 0
                : update("delete from ParticipationNeed where applicationId in :ids", applications);
    }

    /** Who was asked goes from the sign-off and its application; that somebody answered, and what, stays. */
    int lineManagers(Collection<UUID> signOffs) {
        if (signOffs.isEmpty()) {
            return 0;
        }
        update(
                "update versioned Application set managerName = '', managerEmail = '', employerName = '',"
                        + " employerEmail = ''"
                        + " where id in (select s.applicationId from SignOff s where s.id in :ids)",
                signOffs);
        update("delete from OneTimeLink where recordId in :ids", signOffs);
        return update(
                "update versioned SignOff set managerName = '', managerEmail = '', signature.signedName = '',"
                        + " signature.signedPost = '', inPlaceOf.actsFor = '', inPlaceOf.relation = ''"
                        + " where id in :ids",
                signOffs);
    }

    private int update(String statement, Collection<UUID> ids) {
        return entities.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}
