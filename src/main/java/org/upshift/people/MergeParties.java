package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.kernel.NotFound;

/** People and organisations as the two sides of a merge. */
@ApplicationScoped
class MergeParties {
    private final EntityManager entities;
    private final PersonQueries people;
    private final OrganisationQueries organisations;

    MergeParties(EntityManager entities, PersonQueries people, OrganisationQueries organisations) {
        this.entities = entities;
        this.people = people;
        this.organisations = organisations;
    }

    /** One that has not turned out to be another. */
    Optional<MergePreview.Party> find(MergeSubject subject, UUID id) {
        return switch (subject) {
            case PERSON ->
                people.profile(id)
                        .map(person -> new MergePreview.Party(
                                person.id(),
                                person.displayName(),
                                person.organisation() == null
                                        ? person.email()
                                        : person.email() + ", " + person.organisation(),
                                false));
            case ORGANISATION ->
                organisations
                        .organisation(id)
                        .filter(row -> row.id().equals(id))
                        .map(row -> new MergePreview.Party(
                                row.id(),
                                row.name(),
                                row.isProposed() ? "Proposed, to be confirmed" : row.about(),
                                row.isProposed()));
        };
    }

    /** Whoever merges two of the same at once does so one after the other: always locked in the same order. */
    void lock(MergeSubject subject, UUID one, UUID other) {
        var type = subject == MergeSubject.PERSON ? Person.class : Organisation.class;
        Stream.of(one, other).sorted().forEach(id -> {
            if (entities.find(type, id, LockModeType.PESSIMISTIC_WRITE) == null) {
                throw new NotFound(subject.words());
            }
        });
    }

    void merge(MergeSubject subject, UUID gone, UUID kept) {
        switch (subject) {
            case PERSON -> entities.find(Person.class, gone).mergeInto(kept);
            case ORGANISATION -> entities.find(Organisation.class, gone).mergeInto(kept);
        }
    }

    void separate(MergeSubject subject, UUID gone) {
        switch (subject) {
            case PERSON -> entities.find(Person.class, gone).separate();
            case ORGANISATION -> entities.find(Organisation.class, gone).separate();
        }
    }
}
