package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.upshift.kernel.Page;
import org.upshift.people.Authentication;
import org.upshift.people.CurrentActor;
import org.upshift.people.CurrentSignIn;
import org.upshift.people.EndSignIn;
import org.upshift.people.MySignIns;
import org.upshift.people.SignInQueries;
import org.upshift.people.SignOutEverywhere;
import org.upshift.web.Cookies;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Where a person is signed in, and ending that. */
@Path("/account/sign-ins")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SignInsPages {
    private static final int PAGE_SIZE = 20;

    private final CurrentActor actor;
    private final CurrentSignIn current;
    private final MySignIns signIns;
    private final EndSignIn end;
    private final SignOutEverywhere endAll;
    private final Cookies cookies;
    private final Forms forms;

    SignInsPages(
            CurrentActor actor,
            CurrentSignIn current,
            MySignIns signIns,
            EndSignIn end,
            SignOutEverywhere endAll,
            Cookies cookies,
            Forms forms) {
        this.actor = actor;
        this.current = current;
        this.signIns = signIns;
        this.end = end;
        this.endAll = endAll;
        this.cookies = cookies;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIns(Page<SignInQueries.Row> signIns, UUID here, Errors errors);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") Integer page) {
        return page(page, Errors.NONE);
    }

    @POST
    @Path("{signIn}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("signIn") UUID signIn) {
        return forms.answer(
                () -> {
                    end.end(actor.personId(), signIn);
                    boolean here = current.id().filter(signIn::equals).isPresent();
                    return here
                            ? signedOut("You have signed out")
                            : Next.to(SignInsLinks.list()).saying("You are signed out there");
                },
                errors -> page(null, errors));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endAll() {
        return forms.answer(
                () -> {
                    endAll.signOut(actor.personId());
                    return signedOut("You have signed out everywhere");
                },
                errors -> page(null, errors));
    }

    private Next signedOut(String words) {
        return Next.to("/").with(cookies.removal(Authentication.SIGN_IN_COOKIE)).saying(words);
    }

    private TemplateInstance page(Integer number, Errors errors) {
        var found = signIns.of(actor.personId(), Page.number(number), PAGE_SIZE);
        return Templates.signIns(found, current.id().orElse(null), errors);
    }
}
