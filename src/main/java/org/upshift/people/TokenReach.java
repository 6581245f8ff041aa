package org.upshift.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** What an access token may do at most: a role for one programme or cohort, its owner's own records, or both. */
@Embeddable
public class TokenReach {
    private boolean ownRecords;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID scopeId;
    private UUID programmeId;

    protected TokenReach() {}

    private TokenReach(boolean ownRecords, Role role, UUID scopeId, UUID programmeId) {
        this.ownRecords = ownRecords;
        this.role = role;
        this.scopeId = scopeId;
        this.programmeId = programmeId;
    }

    static TokenReach ownRecords() {
        return new TokenReach(true, null, null, null);
    }

    /** The role for a programme or cohort, or for all (scope null) where it is that of an administrator. */
    static TokenReach of(Role role, TokenScopes.Scope scope, boolean ownRecords) {
        if (role == Role.ADMINISTRATOR) {
            return new TokenReach(ownRecords, role, null, null);
        }
        if (scope == null || scope.isCohort() != role.isForCohorts()) {
            throw scopeMissing(role);
        }
        return new TokenReach(ownRecords, role, scope.id(), scope.programme());
    }

    public static RuleViolation scopeMissing(Role role) {
        return new RuleViolation(
                "scope-unfit",
                "scope",
                role.isForCohorts()
                        ? "Select the cohort for which the token has the role"
                        : "Select the programme for which the token has the role");
    }

    /** Whether the actor may do all this now; whoever may not cannot hand it to a token. */
    boolean isWithin(Actor actor) {
        return role == null
                || actor.isAdministrator()
                || role != Role.ADMINISTRATOR && (actor.holds(role, scopeId) || actor.holds(Role.TEAM, programmeId));
    }

    boolean isOwnRecords() {
        return ownRecords;
    }

    Role getRole() {
        return role;
    }

    UUID getScopeId() {
        return scopeId;
    }

    UUID getProgrammeId() {
        return programmeId;
    }
}
