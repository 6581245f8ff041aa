package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.upshift.people.CurrentActor;
import org.upshift.people.KeptForms;
import org.upshift.web.Cookies;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Gives back what was typed into a form that was sent too late, to the same person in the same browser. */
@Path("/account/kept-form")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class KeptFormPages {
    private final CurrentActor actor;
    private final KeptForms kept;
    private final Cookies cookies;
    private final Forms forms;

    KeptFormPages(CurrentActor actor, KeptForms kept, Cookies cookies, Forms forms) {
        this.actor = actor;
        this.kept = kept;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance keptForm(List<TypedField> fields, boolean anythingTyped);
    }

    /** Somebody else than who typed it goes on as if nothing were kept. */
    @GET
    public Response offer(@QueryParam("next") String next, @Context HttpHeaders headers) {
        return find(headers)
                .map(form -> {
                    var fields = TypedField.read(form.body());
                    return Response.ok(
                                    Templates.keptForm(fields, fields.stream().anyMatch(TypedField::isWorthShowing)))
                            .build();
                })
                .orElseGet(
                        () -> Response.seeOther(URI.create(NextPath.of(next))).build());
    }

    /** Sends the browser, and with it the fields and a new CSRF token, on to where the form was going in the first place. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendOn(@Context HttpHeaders headers) {
        return find(headers)
                .map(form -> {
                    forget(headers);
                    return Response.temporaryRedirect(URI.create(form.path()))
                            .cookie(cookies.removal(KeptForms.COOKIE))
                            .build();
                })
                .orElseGet(() -> Response.seeOther(URI.create(NextPath.HOME)).build());
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@Context HttpHeaders headers) {
        return forms.answer(
                () -> {
                    forget(headers);
                    return Next.to(NextPath.HOME).with(cookies.removal(KeptForms.COOKIE));
                },
                errors -> Templates.keptForm(List.of(), false));
    }

    private void forget(HttpHeaders headers) {
        String cookie = cookies.read(headers.getCookies(), KeptForms.COOKIE);
        if (cookie != null) {
            kept.forget(actor.personId(), cookie);
        }
    }

    private Optional<KeptForms.Form> find(HttpHeaders headers) {
        return Optional.ofNullable(cookies.read(headers.getCookies(), KeptForms.COOKIE))
                .flatMap(cookie -> kept.find(actor.personId(), cookie));
    }
}
