package org.upshift.programme;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.upshift.kernel.Page;
import org.upshift.people.Role;
import org.upshift.people.RoleQueries;

/** Who can see a cohort, and why: each person with a role that reaches it, and everyone else by number. */
@ApplicationScoped
public class CohortAudiences {
    private final RoleQueries roles;
    private final List<CohortAudience> groups;
    private final Clock clock;

    CohortAudiences(RoleQueries roles, @All List<CohortAudience> groups, Clock clock) {
        this.roles = roles;
        this.groups = groups;
        this.clock = clock;
    }

    /** A person with the reason why they see the cohort. */
    public record Seer(RoleQueries.Holder holder, CohortView cohort) {
        /** "Administrator of everything" */
        public String reason() {
            return switch (holder.role()) {
                case ADMINISTRATOR -> "Administrator: everything";
                case TEAM -> "Programme team: all of " + cohort.programmeTitle();
                default -> holder.role().title() + ": this cohort";
            };
        }

        public String sees() {
            return sees(holder.role());
        }

        private static String sees(Role role) {
            return switch (role) {
                case ADMINISTRATOR, TEAM -> "applications, sessions, registers, questionnaires, figures";
                case REVIEWER -> "applications that were given to them, without names while the panel is blind";
                case FACILITATOR -> "sessions and registers";
                case EVALUATOR -> "figures and reports, no names";
            };
        }
    }

    public Page<Seer> seers(CohortView cohort, int number, int size) {
        var now = clock.instant();
        var rows = roles
                .seeing(cohort.id(), cohort.programmeId(), now, org.hibernate.query.Page.page(size, number - 1))
                .stream()
                .map(holder -> new Seer(holder, cohort))
                .toList();
        return new Page<>(rows, number, size, roles.countSeeing(cohort.id(), cohort.programmeId(), now));
    }

    public List<CohortAudience.Group> groups(CohortView cohort) {
        return groups.stream()
                .map(group -> group.of(cohort.id()))
                .sorted(Comparator.comparingInt(CohortAudience.Group::order))
                .toList();
    }
}
