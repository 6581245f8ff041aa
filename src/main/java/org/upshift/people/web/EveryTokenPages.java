package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.EndAccessToken;
import org.upshift.people.EveryToken;
import org.upshift.people.Role;
import org.upshift.people.RoleScope;
import org.upshift.people.ScopeDirectory;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** Everybody's access tokens, for administrators, who can end them. */
@Path("/access-tokens")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.TEXT_HTML)
class EveryTokenPages {
    private static final int SIZE = 50;

    private final CurrentActor actor;
    private final EveryToken tokens;
    private final ScopeDirectory scopes;
    private final EndAccessToken end;
    private final Forms forms;

    EveryTokenPages(CurrentActor actor, EveryToken tokens, ScopeDirectory scopes, EndAccessToken end, Forms forms) {
        this.actor = actor;
        this.tokens = tokens;
        this.scopes = scopes;
        this.end = end;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance everyToken(Page<Line> page, Errors errors);
    }

    /** @param scope what the role is held for, or null */
    record Line(EveryToken.Held token, RoleScope scope) {
        public String until() {
            return LondonTime.until(LondonTime.local(token.expiresAt()));
        }
    }

    @GET
    public TemplateInstance list(@QueryParam("page") Integer page) {
        return page(Page.number(page), Errors.NONE);
    }

    @POST
    @Path("{token}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("token") UUID token) {
        return forms.answer(
                () -> {
                    end.end(actor.get(), token);
                    return Next.to(AccountLinks.everyToken()).saying("The token no longer works");
                },
                errors -> page(1, errors));
    }

    private TemplateInstance page(int number, Errors errors) {
        var page = tokens.page(actor.get(), number, SIZE);
        var named =
                scopes.named(page.items().stream().map(EveryToken.Held::scopeId).toList());
        var lines = page.items().stream()
                .map(token -> new Line(token, named.get(token.scopeId())))
                .toList();
        return Templates.everyToken(new Page<>(lines, number, SIZE, page.total()), errors);
    }
}
