package org.upshift.review;

import java.util.List;
import org.upshift.people.SearchWords;

/**
 * What of the applications before a panel is asked for.
 *
 * @param missing only those with reviews missing
 * @param search part of a name, an address, an organisation or a reference; may be empty
 * @param sort one of {@code name}, {@code organisation}, {@code score} and {@code spread}; anything else is by reference
 */
public record PanelWanted(boolean missing, String search, String sort) {
    private static final List<String> SORTS = List.of("name", "organisation", "score", "spread");

    public static final PanelWanted ALL = new PanelWanted(false, "", "");

    public PanelWanted {
        search = search == null ? "" : search.replaceAll("\\p{Cntrl}+", " ").strip();
        sort = sort != null && SORTS.contains(sort) ? sort : "";
    }

    String pattern() {
        return SearchWords.part(search);
    }
}
