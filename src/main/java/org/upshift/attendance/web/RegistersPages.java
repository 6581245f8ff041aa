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
import java.util.UUID;
import org.upshift.attendance.RegisterLists;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** The registers of a cohort, one for each session. */
@Path("/cohorts/{cohort}/registers")
@RolesAllowed({Role.TEAMS, Role.FACILITATORS})
@Produces(MediaType.TEXT_HTML)
class RegistersPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final RegisterLists registers;

    RegistersPages(CurrentActor actor, CohortAccess cohorts, RegisterLists registers) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.registers = registers;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance registers(CohortView cohort, List<RegisterLists.Line> lines);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        var cohort = cohorts.withPlaces(id, actor.get(), Role.FACILITATOR);
        return Templates.registers(cohort, registers.of(id));
    }
}
