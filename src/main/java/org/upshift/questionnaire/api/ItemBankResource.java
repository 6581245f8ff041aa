package org.upshift.questionnaire.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.questionnaire.ItemBank;
import org.upshift.questionnaire.ItemQueries;
import org.upshift.rest.Paging;

/** Items that can be copied. */
@Path("/api/items")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class ItemBankResource {

    private final CurrentActor actor;
    private final ItemBank bank;

    ItemBankResource(CurrentActor actor, ItemBank bank) {
        this.actor = actor;
        this.bank = bank;
    }

    @GET
    @Operation(
            summary =
                    "Search the items of all questionnaires of one's programmes: ?q= words of the item, its theme or its code")
    public Page<ItemQueries.BankRow> search(@QueryParam("q") String words, @BeanParam Paging paging) {
        return bank.search(actor.get(), words, paging.number(), paging.pageSize());
    }
}
