package org.upshift.admission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Applications with their sign-offs and offers, also those withdrawn. */
@Singleton
class ApplicationsToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    ApplicationsToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 10, "application", "application", "applications");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.applicant(),
                        row.programmeTitle() + ", " + row.cohortName()
                                + (row.status() == ApplicationStatus.WITHDRAWN ? " (withdrawn)" : ""),
                        row.programme(),
                        row.status() == ApplicationStatus.WITHDRAWN
                                ? null
                                : row.cohort().toString(),
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both have an application for " + gone.title() + ": one of them has to be withdrawn first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery(
                        "from Application where id in :records and applicantId = :from", Application.class),
                records,
                from,
                application -> application.belongTo(to));
    }

    /** Whoever accepted an offer has, or had, the place that it was for. */
    @Override
    public List<String> faults(UUID owner) {
        return queries.acceptedWithoutPlace(owner, OfferStatus.ACCEPTED) == 0
                ? List.of()
                : List.of("An offer that was accepted and the place that it was for would belong to two people");
    }
}
