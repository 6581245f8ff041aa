package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who holds a role for a scope. */
public interface RoleQueries {
    record Holder(UUID grantId, UUID personId, String name, String email, Role role, Instant since) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select g.id, p.id, p.name, p.email, g.role, g.grantedAt
            from RoleGrant g join Person p on p.id = g.personId
            where g.scopeId = :scope and g.endedAt is null order by g.role, p.name, p.email
            """)
    List<Holder> holders(UUID scope, Page page);
}
