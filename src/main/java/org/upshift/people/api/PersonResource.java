package org.upshift.people.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.Appoint;
import org.upshift.people.ChangeRoleEnd;
import org.upshift.people.CorrectPerson;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.EndRole;
import org.upshift.people.EnterPerson;
import org.upshift.people.OrganisationAnswer;
import org.upshift.people.PersonDirectory;
import org.upshift.people.PersonQueries;
import org.upshift.people.PersonRoles;
import org.upshift.people.Role;
import org.upshift.people.RolePeriod;
import org.upshift.people.SignSomebodyOut;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;

@Path("/api/people")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonResource {
    private final CurrentActor actor;
    private final PersonDirectory directory;
    private final PersonQueries people;
    private final PersonRoles roles;
    private final EnterPerson enter;
    private final CorrectPerson correct;
    private final Appoint appoint;
    private final ChangeRoleEnd changeEnd;
    private final EndRole end;
    private final SignSomebodyOut signOut;
    private final Bodies bodies;

    PersonResource(
            CurrentActor actor,
            PersonDirectory directory,
            PersonQueries people,
            PersonRoles roles,
            EnterPerson enter,
            CorrectPerson correct,
            Appoint appoint,
            ChangeRoleEnd changeEnd,
            EndRole end,
            SignSomebodyOut signOut,
            Bodies bodies) {
        this.actor = actor;
        this.directory = directory;
        this.people = people;
        this.roles = roles;
        this.enter = enter;
        this.correct = correct;
        this.appoint = appoint;
        this.changeEnd = changeEnd;
        this.end = end;
        this.signOut = signOut;
        this.bodies = bodies;
    }

    record PersonBody(
            UUID id, String name, String email, String organisation, Instant knownSince, List<String> otherAddresses) {}

    /** A role, held, to come or over. */
    record HeldRole(
            UUID id,
            Role role,
            UUID scope,
            String scopeName,
            Instant starts,
            LocalDate until,
            Instant ended,
            boolean over,
            String grantedBy) {
        static HeldRole of(PersonRoles.Row row) {
            var held = row.held();
            return new HeldRole(
                    held.grantId(),
                    held.role(),
                    held.scopeId(),
                    row.scopeName(),
                    held.starts(),
                    held.lastDay(),
                    held.ended(),
                    row.over(),
                    held.grantedBy());
        }
    }

    record PersonRequest(
            @NotBlank(message = "Enter an e-mail address") String email) {}

    /** @param organisation its id, or exactly its name or another name that the list knows */
    record CorrectionRequest(
            @NotBlank(message = "Enter the full name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @Size(max = 200, message = "Organisation must be 200 characters or fewer")
            String organisation) {}

    /** @param scope a programme or a cohort, or null for an administrator */
    record RoleRequest(@NotNull(message = "Enter a role") Role role, UUID scope, LocalDate from, LocalDate until) {}

    record EndRequest(LocalDate until) {}

    @GET
    @Operation(summary = "Everybody whose name, address or organisation has the words in it")
    public Page<PersonDirectory.Line> list(@QueryParam("q") String words, @BeanParam Paging paging) {
        return directory.search(actor.get(), words, paging.number(), paging.pageSize());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter somebody by address, or find them")
    public Response enter(PersonRequest request) {
        var email = EmailAddress.parse(bodies.valid(request).email(), "email");
        return Response.created(URI.create("/api/people/" + enter.enter(actor.get(), email)))
                .build();
    }

    @GET
    @Path("{person}")
    @Operation(summary = "A person, with the addresses of those who turned out to be the same")
    public PersonBody get(@PathParam("person") UUID id) {
        var person = profile(id);
        return new PersonBody(
                person.id(),
                person.name(),
                person.email(),
                person.organisation(),
                person.knownSince(),
                people.otherAddresses(id));
    }

    @PUT
    @Path("{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct the name or the organisation of somebody who asked for it; null is no organisation")
    public void correct(@PathParam("person") UUID id, CorrectionRequest request) {
        profile(id);
        bodies.valid(request);
        var organisation = new OrganisationAnswer(request.organisation(), null, null);
        correct.correct(actor.get(), id, request.name(), organisation);
    }

    @GET
    @Path("{person}/roles")
    @Operation(summary = "All roles of a person, held, to come and past")
    public Page<HeldRole> roles(@PathParam("person") UUID id, @BeanParam Paging paging) {
        profile(id);
        var page = roles.of(id, paging.number(), paging.pageSize());
        return new Page<>(page.items().stream().map(HeldRole::of).toList(), page.number(), page.size(), page.total());
    }

    @POST
    @Path("{person}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give any role for any scope")
    public void appoint(@PathParam("person") UUID id, RoleRequest request) {
        profile(id);
        bodies.valid(request);
        var period = new RolePeriod(request.from(), request.until());
        appoint.appoint(actor.get(), id, request.role(), request.scope(), period);
    }

    @PUT
    @Path("{person}/roles/{grant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the last day of a role; null is no end")
    public void changeEnd(@PathParam("person") UUID id, @PathParam("grant") UUID grant, EndRequest request) {
        var scope = roles.one(id, grant).held().scopeId();
        changeEnd.change(actor.get(), grant, scope, bodies.valid(request).until());
    }

    @DELETE
    @Path("{person}/roles/{grant}")
    @Operation(summary = "End a role now")
    public void end(@PathParam("person") UUID id, @PathParam("grant") UUID grant) {
        end.end(actor.get(), grant, roles.one(id, grant).held().scopeId());
    }

    @DELETE
    @Path("{person}/sign-ins")
    @Operation(summary = "Sign somebody out in all browsers; their tokens go on")
    public void signOut(@PathParam("person") UUID id) {
        signOut.signOut(actor.get(), id);
    }

    private PersonQueries.Profile profile(UUID id) {
        return people.profile(id).orElseThrow(() -> new NotFound("person"));
    }
}
