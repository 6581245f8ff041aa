package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upshift.people.OrganisationQueries.Keyed;
import org.upshift.people.OrganisationQueries.Row;

/** Finds the organisations that many names mean, by name and alias, in three SQL statements. */
@ApplicationScoped
public class OrganisationsByName {
    private final OrganisationQueries queries;

    OrganisationsByName(OrganisationQueries queries) {
        this.queries = queries;
    }

    /**
     * @param keys of names, as {@link OrganisationName#key} gives them
     * @return by key those that are called so, listed ones first; keys that nothing is called by are not in it
     */
    public Map<String, List<Row>> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Row>> found = new HashMap<>();
        List<Keyed> all = new ArrayList<>(queries.named(keys));
        all.addAll(queries.aliased(keys));
        all.addAll(queries.formerlyNamed(keys));
        all.stream().distinct().forEach(one -> found.computeIfAbsent(one.key(), key -> new ArrayList<>())
                .add(one.row()));
        found.values()
                .forEach(rows -> rows.sort(Comparator.comparing(Row::isProposed)
                        .thenComparing(Row::name)
                        .thenComparing(Row::id)));
        return found;
    }

    /** Which of those with one name is meant: the one that is listed, or a proposal where none is; empty when it is not clear. */
    public static Optional<Row> one(List<Row> sameName) {
        long listed = sameName.stream().filter(row -> !row.isProposed()).count();
        // Listed ones come before proposals, and proposals of one name mean the same
        return listed > 1 ? Optional.empty() : sameName.stream().findFirst();
    }
}
