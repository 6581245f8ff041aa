package org.upshift.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives every application as many reviewers as it should have, never one in conflict with it, so that nobody has more to do than they must:
 * a review moves on as long as that takes it from somebody with at least two more than whoever gets it, over others where need
 * be. No order of what goes in changes the result.
 */
public final class Spread {
    /** That somebody reviews an application. */
    public record Pair(UUID application, UUID reviewer) {}

    /**
     * @param added in the order of the references
     * @param missing how many reviewers an application still lacks, because everybody else is in conflict with it
     */
    record Plan(List<Pair> added, Map<UUID, Integer> missing) {}

    private final List<Submission> submissions;
    private final int each;
    private final Map<UUID, Set<UUID>> allowed = new HashMap<>();
    private final Map<UUID, Set<UUID>> readers = new HashMap<>();
    private final Map<UUID, Integer> load = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> added = new HashMap<>();
    private final Map<UUID, Integer> missing = new LinkedHashMap<>();

    private Spread(List<Submission> submissions, Collection<Party> reviewers, Collection<Pair> held, int each) {
        this.submissions = submissions.stream()
                .sorted(Comparator.comparing(Submission::reference))
                .toList();
        this.each = each;
        reviewers.stream().map(Party::person).sorted().forEach(reviewer -> {
            load.put(reviewer, 0);
            added.put(reviewer, new ArrayList<>());
        });
        submissions.forEach(submission -> {
            readers.put(submission.id(), new HashSet<>());
            allowed.put(
                    submission.id(),
                    reviewers.stream()
                            .filter(reviewer -> submission.with(reviewer).isEmpty())
                            .map(Party::person)
                            .collect(Collectors.toSet()));
        });
        held.forEach(pair -> {
            load.computeIfPresent(pair.reviewer(), (reviewer, number) -> number + 1);
            readers.computeIfPresent(pair.application(), (application, some) -> {
                some.add(pair.reviewer());
                return some;
            });
        });
    }

    /** @param held the reviews that there are: they stay, and count as work and as readers */
    static Plan of(List<Submission> submissions, Collection<Party> reviewers, Collection<Pair> held, int each) {
        var spread = new Spread(submissions, reviewers, held, each);
        spread.submissions.forEach(spread::giveToThoseWithLeast);
        while (spread.levelled()) {
            // Each time the loads come closer together, so that it ends
        }
        return spread.plan();
    }

    private void giveToThoseWithLeast(Submission submission) {
        var application = submission.id();
        for (int lacking = each - readers.get(application).size(); lacking > 0; lacking--) {
            var next = load.keySet().stream()
                    .filter(reviewer -> isFree(application, reviewer))
                    .min(Comparator.comparing((UUID reviewer) -> load.get(reviewer))
                            .thenComparing(reviewer -> lot(submission.reference(), reviewer)));
            if (next.isEmpty()) {
                missing.put(application, lacking);
                return;
            }
            give(application, next.get());
        }
    }

    private boolean isFree(UUID application, UUID reviewer) {
        return allowed.get(application).contains(reviewer)
                && !readers.get(application).contains(reviewer);
    }

    /** Otherwise the same people would always read together. */
    private static UUID lot(String reference, UUID reviewer) {
        return UUID.nameUUIDFromBytes((reference + reviewer).getBytes(StandardCharsets.UTF_8));
    }

    private void give(UUID application, UUID reviewer) {
        readers.get(application).add(reviewer);
        added.get(reviewer).add(application);
        load.merge(reviewer, 1, Integer::sum);
    }

    private void take(UUID application, UUID reviewer) {
        readers.get(application).remove(reviewer);
        added.get(reviewer).remove(application);
        load.merge(reviewer, -1, Integer::sum);
    }

    /** Moves one review from whoever has most to somebody with at least two fewer. */
    private boolean levelled() {
        var byLoad = load.keySet().stream()
                .sorted(Comparator.comparing((UUID reviewer) -> -load.get(reviewer))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return byLoad.stream().anyMatch(this::relieve);
    }

    /** A move that leads to a reviewer: which application comes to them from whom. */
    private record Move(UUID application, UUID from) {}

    private boolean relieve(UUID busiest) {
        Map<UUID, Move> ways = new HashMap<>();
        var queue = new ArrayDeque<UUID>(List.of(busiest));
        while (!queue.isEmpty()) {
            var from = queue.poll();
            for (var application : added.get(from)) {
                for (var to : load.keySet()) {
                    if (to.equals(busiest) || ways.containsKey(to) || !isFree(application, to)) {
                        continue;
                    }
                    ways.put(to, new Move(application, from));
                    if (load.get(to) <= load.get(busiest) - 2) {
                        walk(ways, busiest, to);
                        return true;
                    }
                    queue.add(to);
                }
            }
        }
        return false;
    }

    private void walk(Map<UUID, Move> ways, UUID start, UUID end) {
        for (var reviewer = end; !reviewer.equals(start); ) {
            var move = ways.get(reviewer);
            take(move.application(), move.from());
            give(move.application(), reviewer);
            reviewer = move.from();
        }
    }

    private Plan plan() {
        Map<UUID, List<UUID>> byApplication = new HashMap<>();
        added.forEach((reviewer, applications) -> applications.forEach(application -> byApplication
                .computeIfAbsent(application, one -> new ArrayList<>())
                .add(reviewer)));
        var pairs = submissions.stream()
                .flatMap(submission -> byApplication.getOrDefault(submission.id(), List.of()).stream()
                        .sorted()
                        .map(reviewer -> new Pair(submission.id(), reviewer)))
                .toList();
        return new Plan(pairs, missing);
    }
}
