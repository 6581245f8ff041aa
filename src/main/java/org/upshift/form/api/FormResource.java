package org.upshift.form.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.form.ApplicationForms;
import org.upshift.form.ChangeForm;
import org.upshift.form.Form;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** The application form of a cohort, for its team. */
@Path("/api/cohorts/{cohort}/application-form")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class FormResource {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final ApplicationForms forms;
    private final ChangeForm change;

    FormResource(CurrentActor actor, CohortAccess access, ApplicationForms forms, ChangeForm change) {
        this.actor = actor;
        this.access = access;
        this.forms = forms;
        this.change = change;
    }

    @GET
    @Operation(summary = "What a cohort asks its applicants now, with its rules and declarations")
    public ApplicationForms.Current get(@PathParam("cohort") UUID cohort) {
        return forms.current(access.withPlaces(cohort, actor.get()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write what a cohort asks from now on; whoever has begun keeps the version that they began with")
    public void put(@PathParam("cohort") UUID cohort, Form form) {
        access.withPlaces(cohort, actor.get());
        if (form == null) {
            throw new RuleViolation("body-missing", "Send a JSON object");
        }
        change.change(actor.get(), cohort, "written by a script", before -> form);
    }
}
