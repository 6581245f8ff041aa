package org.upshift.admission;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Whose applications these are, for those who may know already that they are there. */
public interface ApplicationNames {
    record ApplicationName(UUID id, UUID cohortId, String name, String email) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select a.id, a.cohortId, p.name, p.email from Application a join Person p on p.id = a.applicantId
            where a.id in :ids
            """)
    List<ApplicationName> applications(Collection<UUID> ids);
}
