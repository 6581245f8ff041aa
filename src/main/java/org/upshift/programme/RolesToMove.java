package org.upshift.programme;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;
import org.upshift.people.Role;
import org.upshift.people.RoleGrant;

/** Roles, of whichever scope; one that both hold for the same scope stays where it is. */
@Singleton
class RolesToMove extends MovableKind {
    private final EntityManager entities;
    private final RolesToMoveQueries queries;

    RolesToMove(EntityManager entities, RolesToMoveQueries queries) {
        super(MergeSubject.PERSON, 70, "role", "role", "roles");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream().map(RolesToMove::record).toList();
    }

    private static MovableRecord record(RolesToMoveQueries.Row row) {
        var programme = row.cohortProgramme() == null ? row.programme() : row.cohortProgramme();
        String scope = row.cohortName() != null
                ? row.cohortTitle() + ", " + row.cohortName()
                : row.programmeTitle() == null ? "everything" : row.programmeTitle();
        return new MovableRecord(
                row.id(),
                row.person(),
                row.role().title() + ": " + scope + (row.ended() == null ? "" : " (ended)"),
                programme == null || row.role() == Role.ADMINISTRATOR ? MovableRecord.ADMINISTRATORS_ONLY : programme,
                row.ended() == null ? row.role() + " " + row.scope() : null,
                false);
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        var grants = entities.createQuery("from RoleGrant where id in :records and personId = :from", RoleGrant.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        grants.forEach(grant -> grant.belongTo(to));
        return grants.size();
    }
}
