package org.upshift.form.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.form.ApplicationForms;
import org.upshift.form.Form;
import org.upshift.kernel.NotFound;
import org.upshift.programme.CohortQueries;

/** What whoever may read about a cohort can know of its form. */
@Path("/api/cohorts/{cohort}/application-questions")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class AskedResource {
    private final CohortQueries cohorts;
    private final ApplicationForms forms;

    AskedResource(CohortQueries cohorts, ApplicationForms forms) {
        this.cohorts = cohorts;
        this.forms = forms;
    }

    @GET
    @Operation(summary = "What applicants are asked: questions with their keys and options, rules, declarations")
    public Form get(@PathParam("cohort") UUID cohort) {
        return forms.current(cohorts.publicCohort(cohort).orElseThrow(() -> new NotFound("cohort")))
                .form();
    }
}
