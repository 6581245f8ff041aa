package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** Certificates, also those taken back. */
@Singleton
class CertificatesToMove implements MovableRecords {
    private final EntityManager entities;
    private final PersonalCertificateQueries queries;

    CertificatesToMove(EntityManager entities, PersonalCertificateQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String kind() {
        return "certificate";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 certificate" : count + " certificates";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.what() + (row.revokedAt() == null ? "" : " (taken back)"),
                        row.programme(),
                        row.revokedAt() == null ? row.cohort().toString() : null,
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both have a certificate of " + gone.title() + ": one has to be taken back first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        var found = entities.createQuery(
                        "from Certificate where id in :records and personId = :from", Certificate.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(certificate -> certificate.belongTo(to));
        return found.size();
    }
}
