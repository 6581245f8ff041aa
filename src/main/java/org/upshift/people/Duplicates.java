package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/** Suggests what may be merged; whoever asks sees only pairs that they may merge. */
@ApplicationScoped
public class Duplicates {
    private static final int MOST = 50;
    private static final Page PAIRS = Page.first(200);

    private final DuplicateQueries queries;
    private final PreviewMerge previews;

    Duplicates(DuplicateQueries queries, PreviewMerge previews) {
        this.queries = queries;
        this.previews = previews;
    }

    /** @param why such as "the same name and organisation" */
    public record Candidate(UUID one, String oneName, UUID other, String otherName, String why) {}

    /** At most fifty, in as many SQL statements as there are kinds of records. */
    public List<Candidate> of(Actor actor, MergeSubject subject) {
        var found = new LinkedHashMap<Set<UUID>, Candidate>();
        switch (subject) {
            case PERSON -> {
                add(found, queries.sameMailbox(PAIRS), "The same mailbox");
                add(found, queries.samePersonName(PAIRS), "The same name and organisation");
            }
            case ORGANISATION -> {
                add(found, queries.sameOrganisationName(PAIRS), "The same name");
                add(found, queries.nameIsAlias(PAIRS), "A name of one is another name of the other");
            }
        }
        var candidates = new ArrayList<>(found.values());
        if (subject == MergeSubject.PERSON && !actor.isAdministrator()) {
            return withinReach(actor, candidates);
        }
        return candidates.stream().limit(MOST).toList();
    }

    private List<Candidate> withinReach(Actor actor, List<Candidate> candidates) {
        if (!actor.holds(Role.TEAM) || candidates.isEmpty()) {
            return List.of();
        }
        var people = candidates.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        Map<UUID, List<MovableRecord>> records = previews.of(MergeSubject.PERSON).stream()
                .flatMap(kind -> kind.of(people).stream())
                .collect(Collectors.groupingBy(MovableRecord::owner));
        return candidates.stream()
                .filter(pair -> {
                    var both = Stream.of(pair.one(), pair.other())
                            .flatMap(id -> records.getOrDefault(id, List.of()).stream())
                            .toList();
                    return MergeReach.allows(actor, MergeSubject.PERSON, List.of(pair.one(), pair.other()), both);
                })
                .limit(MOST)
                .toList();
    }

    private static void add(Map<Set<UUID>, Candidate> found, List<DuplicateQueries.Pair> pairs, String why) {
        for (var pair : pairs) {
            found.putIfAbsent(
                    Set.of(pair.one(), pair.other()),
                    new Candidate(
                            pair.one(),
                            name(pair.oneName(), pair.oneAbout()),
                            pair.other(),
                            name(pair.otherName(), pair.otherAbout()),
                            why));
        }
    }

    private static String name(String name, String about) {
        return about.isEmpty() ? name : name.isEmpty() ? about : name + " (" + about + ")";
    }
}
