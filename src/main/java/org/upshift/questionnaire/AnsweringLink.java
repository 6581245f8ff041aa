package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.upshift.people.Secret;

/** One person's way to all waves of a cohort, without signing in. */
@Entity
class AnsweringLink {
    @Id
    private UUID id;

    private UUID cohortId;
    private UUID personId;
    private String secretHash;
    private boolean remindersStopped;

    protected AnsweringLink() {}

    AnsweringLink(UUID cohortId, UUID personId, Secret secret) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.personId = personId;
        this.secretHash = secret.hash();
    }

    /** The pairing key was lost before anybody answered, so the secret is another one now. */
    void opensWith(Secret secret) {
        secretHash = secret.hash();
    }

    void remind(boolean wanted) {
        remindersStopped = !wanted;
    }

    UUID getPersonId() {
        return personId;
    }
}
