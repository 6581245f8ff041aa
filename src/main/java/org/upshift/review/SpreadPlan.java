package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What spreading the applications of a cohort evenly would do now; the caller has checked who asks. */
@ApplicationScoped
public class SpreadPlan {
    private final Reviewers reviewers;
    private final Conflicts conflicts;
    private final ReviewQueries queries;

    SpreadPlan(Reviewers reviewers, Conflicts conflicts, ReviewQueries queries) {
        this.reviewers = reviewers;
        this.conflicts = conflicts;
        this.queries = queries;
    }

    /**
     * @param agreed tells this plan from every other one
     * @param missing applications that would still lack reviewers, with how many
     * @param clashes reviews that there are although reviewer and application are in conflict by now
     */
    public record Planned(
            List<Spread.Pair> added,
            List<Load> loads,
            List<Missing> missing,
            long conflicts,
            List<Clash> clashes,
            String agreed) {}

    public record Clash(UUID application, String reference, String reviewer, Conflict conflict) {}

    /** @param now how many applications they have; {@code more} how many they would get */
    public record Load(UUID reviewer, String name, long now, long more) {}

    public record Missing(UUID application, String reference, int reviewers) {}

    public Planned of(UUID cohort, int each) {
        var team = reviewers.of(cohort);
        var ids = team.stream().map(Reviewers.Reviewer::id).toList();
        var ground = conflicts.inCohort(cohort, ids);
        var held = held(cohort, ids);
        var plan = Spread.of(ground.submissions(), ground.reviewers().values(), held, each);
        var now = held.stream().collect(Collectors.groupingBy(Spread.Pair::reviewer, Collectors.counting()));
        var more = plan.added().stream().collect(Collectors.groupingBy(Spread.Pair::reviewer, Collectors.counting()));
        var references = new HashMap<UUID, String>();
        ground.submissions().forEach(one -> references.put(one.id(), one.reference()));
        return new Planned(
                plan.added(),
                team.stream()
                        .map(one -> new Load(
                                one.id(), one.name(), now.getOrDefault(one.id(), 0L), more.getOrDefault(one.id(), 0L)))
                        .toList(),
                plan.missing().entrySet().stream()
                        .map(entry -> new Missing(entry.getKey(), references.get(entry.getKey()), entry.getValue()))
                        .toList(),
                conflicts(ground),
                clashes(ground, team, held),
                agreed(plan, each));
    }

    /** What counts as a reader: who has submitted, or still reviews here. */
    private List<Spread.Pair> held(UUID cohort, List<UUID> reviewers) {
        var current = new HashSet<>(reviewers);
        return queries.held(cohort).stream()
                .filter(row -> row.status().isCounted() || current.contains(row.reviewer()))
                .map(row -> new Spread.Pair(row.application(), row.reviewer()))
                .toList();
    }

    private static List<Clash> clashes(Conflicts.Ground ground, List<Reviewers.Reviewer> team, List<Spread.Pair> held) {
        var names =
                team.stream().collect(Collectors.toMap(Reviewers.Reviewer::id, Reviewers.Reviewer::name, (a, b) -> a));
        var submissions = ground.submissions().stream().collect(Collectors.toMap(Submission::id, one -> one));
        return held.stream()
                .filter(pair -> submissions.containsKey(pair.application()) && names.containsKey(pair.reviewer()))
                .flatMap(pair -> submissions
                        .get(pair.application())
                        .with(ground.reviewers().get(pair.reviewer()))
                        .map(conflict -> new Clash(
                                pair.application(),
                                submissions.get(pair.application()).reference(),
                                names.get(pair.reviewer()),
                                conflict))
                        .stream())
                .sorted(Comparator.comparing(Clash::reference).thenComparing(Clash::reviewer))
                .toList();
    }

    private static long conflicts(Conflicts.Ground ground) {
        return ground.submissions().stream()
                .mapToLong(one -> ground.reviewers().values().stream()
                        .filter(reviewer -> one.with(reviewer).isPresent())
                        .count())
                .sum();
    }

    private static String agreed(Spread.Plan plan, int each) {
        return UUID.nameUUIDFromBytes((each + " " + plan).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
