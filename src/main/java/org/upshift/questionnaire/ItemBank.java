package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.upshift.kernel.Page;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** The items and questionnaires of all programmes that somebody runs, to be found and copied. */
@ApplicationScoped
public class ItemBank {

    private final ItemQueries queries;

    ItemBank(ItemQueries queries) {
        this.queries = queries;
    }

    /** @param words that stand in the item, its theme or its code; null or empty for all items */
    public Page<ItemQueries.BankRow> search(Actor actor, String words, int number, int size) {
        String like = "%" + (words == null ? "" : escaped(words.strip().toLowerCase(Locale.ROOT))) + "%";
        var programmes = actor.scope(Role.TEAM);
        return new Page<>(
                queries.bank(
                        like, actor.isAdministrator(), programmes, org.hibernate.query.Page.page(size, number - 1)),
                number,
                size,
                queries.countBank(like, actor.isAdministrator(), programmes));
    }

    public Page<ItemQueries.Source> questionnaires(Actor actor, int number, int size) {
        var programmes = actor.scope(Role.TEAM);
        return new Page<>(
                queries.sources(actor.isAdministrator(), programmes, org.hibernate.query.Page.page(size, number - 1)),
                number,
                size,
                queries.countSources(actor.isAdministrator(), programmes));
    }

    private static String escaped(String words) {
        return words.replaceAll("([!%_])", "!$1");
    }
}
