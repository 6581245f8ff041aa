package org.upshift.people.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Nation;
import org.upshift.people.OrganisationDetails;
import org.upshift.people.OrganisationKind;
import org.upshift.people.OrganisationName;
import org.upshift.people.OrganisationQueries;
import org.upshift.people.OrganisationStatus;
import org.upshift.people.ProposeOrganisation;
import org.upshift.people.Role;
import org.upshift.people.SaveOrganisation;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/organisations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationResource {
    private final CurrentActor actor;
    private final OrganisationQueries organisations;
    private final SaveOrganisation save;
    private final ProposeOrganisation propose;
    private final Bodies bodies;

    OrganisationResource(
            CurrentActor actor,
            OrganisationQueries organisations,
            SaveOrganisation save,
            ProposeOrganisation propose,
            Bodies bodies) {
        this.actor = actor;
        this.organisations = organisations;
        this.save = save;
        this.propose = propose;
        this.bodies = bodies;
    }

    /** @param aliases other names; {@code domains} those that belong to it alone; {@code version} to give back with a change */
    record OrganisationBody(
            UUID id,
            String name,
            OrganisationKind kind,
            Nation nation,
            OrganisationStatus status,
            List<String> aliases,
            List<String> domains,
            int version) {}

    /** @param version the one that was read, so that nobody else's change is overwritten; absent: whatever is there is replaced */
    record OrganisationRequest(
            @NotBlank(message = "Enter the name of the organisation")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @NotNull(message = "Enter the kind of organisation")
            OrganisationKind kind,

            @NotNull(message = "Enter the nation where it is")
            Nation nation,

            @Size(max = OrganisationDetails.MOST, message = "Enter 50 other names or fewer")
            List<@NotNull(message = "Leave out empty names") String> aliases,

            @Size(max = OrganisationDetails.MOST, message = "Enter 50 domains or fewer")
            List<@NotNull(message = "Leave out empty domains") String> domains,

            Integer version) {
        OrganisationDetails details() {
            return new OrganisationDetails(name, kind, nation, aliases, domains);
        }
    }

    record ProposalRequest(
            @NotBlank(message = "Enter the name of the organisation")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name) {}

    @GET
    @Operation(
            summary = "Organisations of the list whose name or other name has the words in it",
            description = "Those that the team has not confirmed yet are in no list but the one of proposals")
    public Page<OrganisationQueries.Row> list(@QueryParam("q") String words, @BeanParam Paging paging) {
        String key = words == null ? "" : OrganisationName.key(words);
        var rows = organisations.listed(key, org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1));
        return new Page<>(rows, paging.number(), paging.pageSize(), organisations.countListed(key));
    }

    @GET
    @Path("proposals")
    @RolesAllowed(Role.TEAMS)
    @Operation(summary = "Organisations that people proposed and nobody has confirmed yet")
    public Page<OrganisationQueries.Line> proposals(@BeanParam Paging paging) {
        var rows = organisations.all("", true, org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1));
        return new Page<>(rows, paging.number(), paging.pageSize(), organisations.countAll("", true));
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose an organisation that is not in the list",
            description = "One can be said to work there at once; the team confirms it later")
    public Response propose(ProposalRequest request) {
        var id = propose.propose(actor.get(), bodies.valid(request).name());
        return Response.created(URI.create("/api/organisations/" + id)).build();
    }

    @GET
    @Path("{organisation}")
    @Operation(summary = "An organisation with its other names and domains")
    public OrganisationBody get(@PathParam("organisation") UUID id) {
        var row = organisations
                .organisation(id)
                .filter(one -> !one.isProposed() || actor.get().holds(Role.TEAM) || isOwn(one))
                .orElseThrow(() -> new NotFound("organisation"));
        return new OrganisationBody(
                row.id(),
                row.name(),
                row.kind(),
                row.nation(),
                row.status(),
                organisations.aliases(row.id()),
                organisations.domains(row.id()),
                organisations.version(row.id()));
    }

    @POST
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter an organisation into the list")
    public Response add(OrganisationRequest request) {
        var id = save.add(actor.get(), bodies.valid(request).details());
        return Response.created(URI.create("/api/organisations/" + id)).build();
    }

    @PUT
    @Path("{organisation}")
    @RolesAllowed(Role.TEAMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace what the list says about an organisation; a proposal is confirmed by that")
    public void change(@PathParam("organisation") UUID id, OrganisationRequest request) {
        organisations.organisation(id).orElseThrow(() -> new NotFound("organisation"));
        var change = bodies.valid(request);
        save.change(actor.get(), id, change.version(), change.details());
    }

    private boolean isOwn(OrganisationQueries.Row proposal) {
        return organisations.countProposed(proposal.id(), actor.get().id()) > 0;
    }
}
