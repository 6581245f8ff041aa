package org.upshift.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CreateAccessToken;
import org.upshift.people.Role;
import org.upshift.people.TokenReach;
import org.upshift.web.Typed;

/**
 * What somebody wants a token for.
 *
 * @param role the name of a role, or {@link #NO_ROLE}
 * @param own "true" when the token also reaches the person's own records
 */
record TokenForm(
        @RestForm
        @NotBlank(message = "Enter a name that tells you later what the token is for")
        @Size(max = 100, message = "Name must be 100 characters or fewer")
        String name,

        @RestForm @NotBlank(message = "Select what the token may do")
        String role,

        @RestForm String scope,
        @RestForm String own,

        @RestForm @NotBlank(message = "Enter the last day on which the token works")
        String expires) {
    static final String NO_ROLE = "NONE";

    CreateAccessToken.Wanted wanted() {
        var findings = new Findings();
        var chosen = findings.value(this::chosenRole);
        if (chosen != null && chosen != Role.ADMINISTRATOR && chosenScope() == null) {
            findings.addAll(List.of(TokenReach.scopeMissing(chosen)));
        }
        var lastDay = findings.value(() -> Typed.date("expires", expires, "the last day on which the token works"));
        findings.throwAny();
        return new CreateAccessToken.Wanted(name, "true".equals(own), chosen, chosenScope(), lastDay);
    }

    public boolean chooses(String value) {
        return value.equals(role);
    }

    public boolean isFor(UUID id) {
        return id.toString().equals(scope);
    }

    public boolean isOwnToo() {
        return "true".equals(own);
    }

    private Role chosenRole() {
        if (NO_ROLE.equals(role)) {
            return null;
        }
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("role-unknown", "role", "Select what the token may do"));
    }

    private UUID chosenScope() {
        if (scope == null || scope.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(scope);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }
}
