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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.upshift.people.CurrentActor;
import org.upshift.people.ProviderAccounts;
import org.upshift.people.Providers;
import org.upshift.people.UnlinkProviderAccount;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The accounts of organisations that sign one in, and removing one. */
@Path("/account/provider-accounts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProviderAccountPages {
    private final CurrentActor actor;
    private final ProviderAccounts accounts;
    private final Providers providers;
    private final UnlinkProviderAccount unlink;
    private final Forms forms;

    ProviderAccountPages(
            CurrentActor actor,
            ProviderAccounts accounts,
            Providers providers,
            UnlinkProviderAccount unlink,
            Forms forms) {
        this.actor = actor;
        this.accounts = accounts;
        this.providers = providers;
        this.unlink = unlink;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance providerAccounts(List<Line> lines, Errors errors);
    }

    record Line(ProviderAccounts.Row account, String label) {}

    @GET
    public TemplateInstance list() {
        return page(Errors.NONE);
    }

    @POST
    @Path("{account}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("account") UUID account) {
        return forms.answer(
                () -> {
                    unlink.unlink(actor.get(), account);
                    return Next.to(AccountLinks.providerAccounts()).saying("The account no longer signs you in");
                },
                this::page);
    }

    private TemplateInstance page(Errors errors) {
        var lines = accounts.of(actor.personId()).stream()
                .map(account -> new Line(account, providers.label(account.issuer())))
                .toList();
        return Templates.providerAccounts(lines, errors);
    }
}
