package org.upshift.people.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.people.SignSomebodyOut;
import org.upshift.web.ErrorPages;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where somebody else is signed in: administrators end that. */
@Path("/people/{person}/sign-ins")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class PersonSignInsPages {
    private final CurrentActor actor;
    private final SignSomebodyOut signOut;
    private final Forms forms;

    PersonSignInsPages(CurrentActor actor, SignSomebodyOut signOut, Forms forms) {
        this.actor = actor;
        this.signOut = signOut;
        this.forms = forms;
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("person") UUID person) {
        return forms.answer(
                () -> {
                    signOut.signOut(actor.get(), person);
                    return Next.to(PeopleLinks.person(person)).saying("This person is signed out everywhere");
                },
                errors -> ErrorPages.of(422, errors.of("")));
    }
}
