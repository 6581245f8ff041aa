package org.upshift.attendance;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What programmes ask for beside their sessions. */
public interface CommitmentRuleQueries {
    Session session();

    @HQL("""
            select c.meetings, c.confirmsMeetings, c.selfDirectedDays, c.tellsManagers
            from CommitmentSettings c where c.programmeId = :programme
            """)
    Optional<CommitmentRule> set(UUID programme);

    default CommitmentRule of(UUID programme) {
        return set(programme).orElse(CommitmentRule.USUAL);
    }
}
