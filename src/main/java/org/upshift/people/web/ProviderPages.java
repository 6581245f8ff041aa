package org.upshift.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.BeginProviderSignIn;
import org.upshift.people.Device;
import org.upshift.people.EmailAddress;
import org.upshift.people.FinishProviderSignIn;
import org.upshift.people.Provider;
import org.upshift.people.ProviderRefusal;
import org.upshift.people.Providers;
import org.upshift.web.ClientAddress;
import org.upshift.web.Cookies;

/** Signing in with an organisation's account: to its provider and back. */
@Path("/sign-in/provider/{provider}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProviderPages {
    private static final String BROWSER_COOKIE = "sign-in-provider";
    private static final int TEN_MINUTES = 600;

    private final Providers providers;
    private final BeginProviderSignIn begin;
    private final FinishProviderSignIn finish;
    private final Arrival arrival;
    private final ClientAddress clients;
    private final Cookies cookies;

    ProviderPages(
            Providers providers,
            BeginProviderSignIn begin,
            FinishProviderSignIn finish,
            Arrival arrival,
            ClientAddress clients,
            Cookies cookies) {
        this.providers = providers;
        this.begin = begin;
        this.finish = finish;
        this.arrival = arrival;
        this.clients = clients;
        this.cookies = cookies;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance providerStart(Provider provider, URI address);

        static native TemplateInstance providerRefused(Provider provider, ProviderRefusal refusal, String next);
    }

    record StartForm(@RestForm String next, @RestForm String email) {}

    record Answer(
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @QueryParam("error") String error,
            @QueryParam("iss") String issuer) {}

    /**
     * Answers with a page that goes on to the provider by itself, not with a redirect: a form may lead nowhere but to this service
     * (form-action of the content security policy), and whereto a provider sends people on, nobody can list.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @PathParam("provider") String name, @BeanParam StartForm form, @Context HttpServerRequest client) {
        var provider = provider(name);
        try {
            var begun = begin.begin(
                    name,
                    NextPath.of(form.next()),
                    hint(form.email()),
                    clients.of(client).getHostAddress());
            return Response.ok(Templates.providerStart(provider, begun.address()))
                    .cookie(cookies.cookie(BROWSER_COOKIE, begun.browser().value(), TEN_MINUTES))
                    .build();
        } catch (ProviderRefusal refusal) {
            return refused(provider, refusal, NextPath.of(form.next()));
        }
    }

    /** The provider sends the browser back by GET. It changes something only together with the cookie, and only once. */
    @GET
    @Path("callback")
    public Response callback(
            @PathParam("provider") String name, @BeanParam Answer answer, @Context HttpHeaders headers) {
        var provider = provider(name);
        try {
            var done = finish.finish(
                    name,
                    new FinishProviderSignIn.Answer(
                            cookies.read(headers.getCookies(), BROWSER_COOKIE),
                            answer.state(),
                            answer.code(),
                            answer.error(),
                            answer.issuer()),
                    Device.inWords(headers.getHeaderString(HttpHeaders.USER_AGENT)));
            var next = arrival.of(done.signIn(), done.next(), headers.getCookies());
            return Response.seeOther(URI.create(next.path()))
                    .cookie(next.cookies().toArray(NewCookie[]::new))
                    .cookie(cookies.removal(BROWSER_COOKIE))
                    .build();
        } catch (ProviderRefusal refusal) {
            return refused(provider, refusal, NextPath.HOME);
        }
    }

    /** Whoever only looks whether the address exists uses nothing up. */
    @HEAD
    @Path("callback")
    public Response head(@PathParam("provider") String name) {
        provider(name);
        return Response.noContent().build();
    }

    private Provider provider(String name) {
        return providers.named(name).orElseThrow(() -> new NotFound("provider"));
    }

    private static Response refused(Provider provider, ProviderRefusal refusal, String next) {
        return Response.status(refusal.kind().status())
                .entity(Templates.providerRefused(provider, refusal, next))
                .build();
    }

    private static EmailAddress hint(String typed) {
        try {
            return typed == null ? null : EmailAddress.parse(typed, "email");
        } catch (RuleViolation unusable) {
            return null;
        }
    }
}
