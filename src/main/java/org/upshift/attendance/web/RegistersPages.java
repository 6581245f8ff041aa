package org.upshift.attendance.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.attendance.MarkQueries;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** The registers of a cohort, one for each session. */
@Path("/cohorts/{cohort}/registers")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class RegistersPages {
    private static final Page ALL = Page.first(100);

    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final MarkQueries marks;

    RegistersPages(CurrentActor actor, CohortAccess cohorts, SessionQueries sessions, MarkQueries marks) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.marks = marks;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance registers(
                CohortView cohort, List<SessionView> sessions, Map<UUID, MarkQueries.Count> counts);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
        var counts = marks.counts(id, ALL).stream()
                .collect(Collectors.toMap(MarkQueries.Count::sessionId, Function.identity()));
        return Templates.registers(cohort, sessions.ofCohort(id, ALL), counts);
    }
}
