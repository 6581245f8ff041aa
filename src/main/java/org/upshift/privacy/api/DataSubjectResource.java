package org.upshift.privacy.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.people.CurrentActor;
import org.upshift.people.OrganisationAnswer;
import org.upshift.people.Role;
import org.upshift.privacy.CorrectSubject;
import org.upshift.privacy.DataRequests;
import org.upshift.rest.Bodies;

@Path("/api/data-requests/{request}/person")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data requests")
class DataSubjectResource {
    private final CurrentActor actor;
    private final DataRequests requests;
    private final CorrectSubject correct;
    private final Bodies bodies;

    DataSubjectResource(CurrentActor actor, DataRequests requests, CorrectSubject correct, Bodies bodies) {
        this.actor = actor;
        this.requests = requests;
        this.correct = correct;
        this.bodies = bodies;
    }

    /** @param organisation its id, or exactly its name or another name that the list knows */
    record Correction(
            @NotBlank(message = "Enter the full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @Size(max = 200, message = "Organisation must be 200 characters or fewer")
            String organisation) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct the name or the organisation of the person who asked; null is no organisation")
    public void correct(@PathParam("request") UUID id, Correction correction) {
        requests.handled(actor.get(), id);
        bodies.valid(correction);
        var organisation = new OrganisationAnswer(correction.organisation(), null, null);
        correct.correct(actor.get(), id, correction.name(), organisation);
    }
}
