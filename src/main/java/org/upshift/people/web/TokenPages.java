package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.AccessTokens;
import org.upshift.people.Actor;
import org.upshift.people.CreateAccessToken;
import org.upshift.people.CurrentActor;
import org.upshift.people.RevokeAccessToken;
import org.upshift.people.Role;
import org.upshift.people.RoleScope;
import org.upshift.people.ScopeDirectory;
import org.upshift.people.TokenScopes;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** One's own access tokens: what there is, making one, ending one. */
@Path("/account/tokens")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class TokenPages {
    private static final int USUAL_DAYS = 90;

    private final CurrentActor actor;
    private final AccessTokens tokens;
    private final TokenScopes scopes;
    private final ScopeDirectory directory;
    private final CreateAccessToken create;
    private final RevokeAccessToken revoke;
    private final Forms forms;
    private final Clock clock;

    TokenPages(
            CurrentActor actor,
            AccessTokens tokens,
            TokenScopes scopes,
            ScopeDirectory directory,
            CreateAccessToken create,
            RevokeAccessToken revoke,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.tokens = tokens;
        this.scopes = scopes;
        this.directory = directory;
        this.create = create;
        this.revoke = revoke;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tokens(TokenForm form, List<Line> lines, Choice choice, Errors errors);

        static native TemplateInstance tokenCreated(String token);
    }

    /** @param scope what the role is held for, or null */
    record Line(AccessTokens.Row token, RoleScope scope) {
        public String until() {
            return LondonTime.until(LondonTime.local(token.expiresAt()));
        }
    }

    /** What a token of this person can be for. */
    record Choice(
            List<Role> roles, List<TokenScopes.Scope> programmes, List<TokenScopes.Scope> cohorts, boolean admin) {}

    @GET
    public TemplateInstance list() {
        String usual = LondonTime.today(clock.instant()).plusDays(USUAL_DAYS).toString();
        return page(new TokenForm("", TokenForm.NO_ROLE, "", "", usual), Errors.NONE);
    }

    /** The one form that is answered by a page at once: the secret must not travel any further than this answer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam TokenForm form) {
        actor.personId();
        return forms.show(
                form,
                () -> Templates.tokenCreated(
                        create.create(actor.get(), form.wanted()).value()),
                errors -> page(form, errors));
    }

    @POST
    @Path("{token}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("token") UUID token) {
        return forms.answer(
                () -> {
                    revoke.revoke(actor.get(), token);
                    return Next.to(AccountLinks.tokens()).saying("The token no longer works");
                },
                errors -> page(new TokenForm("", TokenForm.NO_ROLE, "", "", ""), errors));
    }

    private TemplateInstance page(TokenForm form, Errors errors) {
        var rows = tokens.of(actor.personId(), clock.instant());
        var named = directory.named(rows.stream().map(AccessTokens.Row::scopeId).toList());
        var lines = rows.stream()
                .map(row -> new Line(row, named.get(row.scopeId())))
                .toList();
        return Templates.tokens(form, lines, choice(actor.get()), errors);
    }

    private Choice choice(Actor who) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> who.holds(role) || role.isForCohorts() && who.holds(Role.TEAM))
                .toList();
        var reach = roles.isEmpty() ? List.<TokenScopes.Scope>of() : scopes.reachable(who);
        return new Choice(
                roles,
                reach.stream().filter(scope -> !scope.isCohort()).toList(),
                reach.stream().filter(TokenScopes.Scope::isCohort).toList(),
                who.isAdministrator());
    }
}
