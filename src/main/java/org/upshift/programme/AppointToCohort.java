package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.GrantRole;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;

/** Gives somebody a part in a cohort. */
@ApplicationScoped
public class AppointToCohort {
    static final List<Role> ROLES = List.of(Role.FACILITATOR, Role.EVALUATOR, Role.REVIEWER);
    private static final List<Role> OF_EVALUATIONS = List.of(Role.EVALUATOR);

    private final CohortAccess access;
    private final GrantRole grant;
    private final Clock clock;

    AppointToCohort(CohortAccess access, GrantRole grant, Clock clock) {
        this.access = access;
        this.grant = grant;
        this.clock = clock;
    }

    /** The parts that there are in a cohort of this phase. */
    public static List<Role> rolesIn(Phase phase) {
        return phase.isOnlyEvaluated() ? OF_EVALUATIONS : ROLES;
    }

    /** @param days what was typed or sent of the first and the last day, read when the rest is looked at */
    @Transactional
    public void appoint(Actor actor, UUID cohort, String email, Role role, Supplier<RolePeriod> days) {
        var findings = new Findings();
        findings.check(() -> requireRole(actor, cohort, role));
        var address = findings.value(() -> EmailAddress.parse(email, "email"));
        var period = findings.value(() -> {
            var read = days.get();
            read.check(clock.instant());
            return read;
        });
        findings.throwAny();
        grant.grant(actor, address, role, cohort, period);
    }

    private void requireRole(Actor actor, UUID cohort, Role role) {
        var roles = rolesIn(access.cohort(cohort, actor).phase());
        if (role != null && ROLES.contains(role) && !roles.contains(role)) {
            throw new RuleViolation(
                    "role-not-in-cohort", "role", "This run is only evaluated: only an evaluator has a part in it");
        }
        if (role == null || !roles.contains(role)) {
            throw new RuleViolation("role-not-in-cohort", "role", "Select what this person does in the cohort");
        }
    }
}
