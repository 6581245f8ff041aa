package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.GrantRole;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;

/** Gives somebody a part in a cohort. */
@ApplicationScoped
public class AppointToCohort {
    public static final List<Role> ROLES = List.of(Role.FACILITATOR, Role.EVALUATOR, Role.REVIEWER);

    private final CohortAccess access;
    private final GrantRole grant;

    AppointToCohort(CohortAccess access, GrantRole grant) {
        this.access = access;
        this.grant = grant;
    }

    @Transactional
    public void appoint(Actor actor, UUID cohort, String email, Role role, RolePeriod period) {
        access.cohort(cohort, actor);
        if (role == null || !ROLES.contains(role)) {
            throw new RuleViolation("role-not-in-cohort", "role", "Select what this person does in the cohort");
        }
        grant.grant(actor, EmailAddress.parse(email, "email"), role, cohort, period);
    }
}
