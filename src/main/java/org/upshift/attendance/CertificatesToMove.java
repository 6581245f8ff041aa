package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Certificates, also those taken back. */
@Singleton
class CertificatesToMove extends MovableKind {
    private final EntityManager entities;
    private final PersonalCertificateQueries queries;

    CertificatesToMove(EntityManager entities, PersonalCertificateQueries queries) {
        super(MergeSubject.PERSON, 44, "certificate", "certificate", "certificates");
        this.entities = entities;
        this.queries = queries;
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
        return moved(
                entities.createQuery("from Certificate where id in :records and personId = :from", Certificate.class),
                records,
                from,
                certificate -> certificate.belongTo(to));
    }
}
