package org.upshift.people.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.ProviderAccounts;
import org.upshift.people.Providers;
import org.upshift.people.UnlinkProviderAccount;

@Path("/api/me/provider-accounts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class ProviderAccountsResource {
    private final CurrentActor actor;
    private final ProviderAccounts accounts;
    private final Providers providers;
    private final UnlinkProviderAccount unlink;

    ProviderAccountsResource(
            CurrentActor actor, ProviderAccounts accounts, Providers providers, UnlinkProviderAccount unlink) {
        this.actor = actor;
        this.accounts = accounts;
        this.providers = providers;
        this.unlink = unlink;
    }

    record AccountJson(UUID id, String provider, String issuer, String email, Instant linkedAt, Instant lastUsedAt) {}

    @GET
    @Operation(summary = "The accounts of organisations that sign one in")
    public Page<AccountJson> mine() {
        var items = accounts.of(actor.personId()).stream()
                .map(row -> new AccountJson(
                        row.id(),
                        providers.label(row.issuer()),
                        row.issuer(),
                        row.email(),
                        row.linkedAt(),
                        row.lastUsedAt()))
                .toList();
        return new Page<>(items, 1, Page.MAX_SIZE, items.size());
    }

    @DELETE
    @Path("{account}")
    @Operation(summary = "Remove an account, so that it signs one in no more")
    public void remove(@PathParam("account") UUID account) {
        actor.personId();
        unlink.unlink(actor.get(), account);
    }
}
