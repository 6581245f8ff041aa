package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.people.Role;
import org.upshift.people.RoleQueries;

/** Who reviews in a cohort today. */
@ApplicationScoped
class Reviewers {
    private static final Page ALL = Page.first(1000);

    private final RoleQueries roles;
    private final Clock clock;

    Reviewers(RoleQueries roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    record Reviewer(UUID id, String name, String email) {}

    /** By name. */
    List<Reviewer> of(UUID cohort) {
        var now = clock.instant();
        return roles.holders(cohort, now, ALL).stream()
                .filter(holder ->
                        holder.role() == Role.REVIEWER && !holder.starts().isAfter(now))
                .map(holder -> new Reviewer(holder.personId(), holder.displayName(), holder.email()))
                .toList();
    }
}
