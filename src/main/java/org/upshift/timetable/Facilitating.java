package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.people.Role;
import org.upshift.people.RoleQueries;
import org.upshift.programme.CohortView;

/** Who may be chosen to facilitate the sessions of a cohort: its facilitators, and the team of its programme. */
@ApplicationScoped
public class Facilitating {
    private static final Page HOLDERS = Page.first(500);

    private final RoleQueries roles;
    private final Clock clock;

    Facilitating(RoleQueries roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    public record Candidate(UUID person, String name) {}

    /** By name, each once. */
    public List<Candidate> candidates(CohortView cohort) {
        var found = new LinkedHashMap<UUID, Candidate>();
        roles.seeing(cohort.id(), cohort.programmeId(), clock.instant(), HOLDERS).stream()
                .filter(holder -> holder.role() == Role.FACILITATOR || holder.role() == Role.TEAM)
                .forEach(holder ->
                        found.putIfAbsent(holder.personId(), new Candidate(holder.personId(), holder.displayName())));
        return List.copyOf(found.values());
    }
}
