package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A role that a person holds for a scope, from a moment until it is ended. */
@Entity
public class RoleGrant {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID scopeId;
    private Instant grantedAt;
    private Instant endedAt;
    private String liveKey;

    @Version
    private int version;

    protected RoleGrant() {}

    /** @param scopeId the programme or cohort, or null for an administrator */
    public RoleGrant(UUID personId, Role role, UUID scopeId, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.role = role;
        this.scopeId = scopeId;
        this.grantedAt = now;
        this.liveKey = liveKey(personId, role, scopeId);
    }

    static String liveKey(UUID personId, Role role, UUID scopeId) {
        return personId + " " + role + " " + (scopeId == null ? "everywhere" : scopeId);
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            liveKey = null;
        }
    }

    public UUID getId() {
        return id;
    }

    public UUID getPersonId() {
        return personId;
    }

    public Role getRole() {
        return role;
    }

    public UUID getScopeId() {
        return scopeId;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
