package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/** A role that a person holds for a scope, from a moment until another one, or until it is ended. */
@Entity
public class RoleGrant {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID scopeId;
    private Instant grantedAt;
    private UUID grantedBy;
    private String grantedByName;
    private Instant startsAt;

    /** The first moment at which it is no longer held, known beforehand; nothing needs to happen then. */
    private Instant expiresAt;

    private Instant endedAt;

    /** At most one grant that is not ended per person, role and scope. */
    private String liveKey;

    @Version
    private int version;

    protected RoleGrant() {}

    /**
     * @param scopeId the programme or cohort, or null for an administrator
     * @param by null when Upshift itself gives the role
     */
    RoleGrant(UUID personId, Role role, UUID scopeId, RolePeriod period, Actor by, Instant now) {
        period.check(now);
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.role = role;
        this.scopeId = scopeId;
        this.grantedAt = now;
        this.grantedBy = by == null ? null : by.answerable();
        this.grantedByName = by == null ? "Upshift" : by.getName();
        this.startsAt = period.starts(now);
        this.expiresAt = period.expires();
        this.liveKey = liveKey(personId, role, scopeId);
    }

    static String liveKey(UUID personId, Role role, UUID scopeId) {
        return personId + " " + role + " " + (scopeId == null ? "everywhere" : scopeId);
    }

    /** Whether it is no longer held: ended, or past its last day. */
    boolean isOver(Instant now) {
        return endedAt != null || expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Ends it now; one that has expired ended when it expired. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = isOver(now) ? expiresAt : now;
            liveKey = null;
        }
    }

    /** Gives the role again: one that is held already goes on, until the new last day. False when nothing changes. */
    boolean renew(RolePeriod period, Instant now) {
        period.check(now);
        var starts = startsAt.isAfter(now) ? period.starts(now) : startsAt;
        boolean changes = !starts.equals(startsAt) || !Objects.equals(expiresAt, period.expires());
        startsAt = starts;
        expiresAt = period.expires();
        return changes;
    }

    /** @param last the new last day, or null for no end. False when nothing changes */
    boolean holdUntil(LocalDate last, Instant now) {
        RolePeriod.checkLast(last, LondonTime.local(startsAt).toLocalDate(), now);
        var expires = new RolePeriod(null, last).expires();
        boolean changes = !Objects.equals(expires, expiresAt);
        expiresAt = expires;
        return changes;
    }

    /** Becomes a role of another person, when two turn out to be one. */
    public void belongTo(UUID person) {
        personId = person;
        liveKey = endedAt == null ? liveKey(person, role, scopeId) : null;
    }

    /** "Facilitator, until the end of 3 March 2027" */
    String words() {
        return role.title() + ", " + period();
    }

    /** "since 2 January 2027, until the end of 3 March 2027" */
    String period() {
        return RolePeriod.words(startsAt, grantedAt, expiresAt);
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

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
