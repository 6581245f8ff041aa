package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** What somebody who has accepted a place needs to take part. Reviewers never read it. */
@Entity
class ParticipationNeed {
    @Id
    private UUID applicationId;

    private String accessNeeds;
    private String dietaryNeeds;
    private Instant toldAt;

    @Version
    private int version;

    protected ParticipationNeed() {}

    ParticipationNeed(UUID application, Needs needs, Instant now) {
        applicationId = application;
        tell(needs, now);
    }

    final void tell(Needs needs, Instant now) {
        require(needs.access(), "access");
        require(needs.dietary(), "dietary");
        accessNeeds = needs.access();
        dietaryNeeds = needs.dietary();
        toldAt = now;
    }

    private static void require(String words, String field) {
        if (words.length() > Needs.LONGEST) {
            throw new RuleViolation("needs-too-long", field, "Your needs must be 1,000 characters or fewer");
        }
    }
}
