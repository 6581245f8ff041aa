package org.upshift.form.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;

/** The blank form and the guidelines, for everybody who may read about the cohort, and for its team before that. */
@Path("/cohorts/{cohort}/documents")
@PermitAll
@Produces("application/pdf")
class FormFiles {
    private final CohortQueries cohorts;
    private final CohortAccess access;
    private final CurrentActor actor;
    private final FormPdf pdf;

    FormFiles(CohortQueries cohorts, CohortAccess access, CurrentActor actor, FormPdf pdf) {
        this.cohorts = cohorts;
        this.access = access;
        this.actor = actor;
        this.pdf = pdf;
    }

    @GET
    @Path("application-form.pdf")
    public Response blank(@PathParam("cohort") UUID id) {
        return file(pdf.blank(cohort(id)), "application-form");
    }

    @GET
    @Path("guidelines.pdf")
    public Response guidelines(@PathParam("cohort") UUID id) {
        return file(pdf.guidelines(cohort(id)), "guidelines");
    }

    private CohortView cohort(UUID id) {
        return cohorts.publicCohort(id).orElseGet(() -> actor.find()
                .map(known -> access.withPlaces(id, known))
                .orElseThrow(() -> new NotFound("cohort")));
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}
