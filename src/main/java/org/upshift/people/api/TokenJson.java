package org.upshift.people.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.upshift.people.AccessTokens;
import org.upshift.people.EveryToken;
import org.upshift.people.Role;

/**
 * An access token; never its secret.
 *
 * @param scope the programme or cohort for which it has the role
 * @param lastUsedAt to the minute
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenJson(
        UUID id,
        String name,
        UUID person,
        boolean ownRecords,
        Role role,
        UUID scope,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt) {

    static TokenJson of(AccessTokens.Row row) {
        return new TokenJson(
                row.id(),
                row.name(),
                null,
                row.ownRecords(),
                row.role(),
                row.scopeId(),
                row.createdAt(),
                row.expiresAt(),
                row.lastUsedAt());
    }

    static TokenJson of(EveryToken.Held row) {
        return new TokenJson(
                row.id(),
                row.name(),
                row.personId(),
                row.ownRecords(),
                row.role(),
                row.scopeId(),
                row.createdAt(),
                row.expiresAt(),
                row.lastUsedAt());
    }
}
