package org.upshift.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.upshift.review.Spread.Pair;

class SpreadTest {
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void withoutConflictsNobodyHasTwoMoreThanAnother(
            @ForAll @IntRange(max = 40) int applications,
            @ForAll @IntRange(min = 1, max = 8) int people,
            @ForAll @IntRange(min = 1, max = 4) int each) {
        var plan =
                Spread.of(applications(applications, 0, List.of(), new Random(1)), reviewers(people), Set.of(), each);

        var loads = loads(plan.added(), reviewers(people));
        assertThat(Collections.max(loads.values()) - Collections.min(loads.values()))
                .isLessThanOrEqualTo(1);
        assertThat(plan.added()).doesNotHaveDuplicates().hasSize(applications * Math.min(each, people));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nobodyInConflictGetsAnythingAllGetWhomTheyCanAndNoMoveWouldBeFairer(@ForAll int seed) {
        var chance = new Random(seed);
        var people = reviewers(2 + chance.nextInt(7));
        var applications = applications(chance.nextInt(40), 30, people, chance);
        int each = 1 + chance.nextInt(3);
        var held = held(applications, people, chance);

        var plan = Spread.of(applications, people, held, each);

        var all = new ArrayList<>(held);
        all.addAll(plan.added());
        assertThat(all).doesNotHaveDuplicates();
        var loads = loads(all, people);
        for (var application : applications) {
            var readers = readers(all, application);
            var before = readers(held, application);
            long able = people.stream()
                    .filter(one -> !before.contains(one.person())
                            && application.with(one).isEmpty())
                    .count();
            int wanted = Math.max(0, each - before.size());
            assertThat(readers.size() - before.size()).isEqualTo((int) Math.min(wanted, able));
            assertThat(plan.missing().getOrDefault(application.id(), 0)).isEqualTo((int) Math.max(0, wanted - able));
        }
        for (var pair : plan.added()) {
            var application = one(applications, pair.application());
            assertThat(application.with(party(people, pair.reviewer()))).isEmpty();
            people.stream()
                    .filter(other -> application.with(other).isEmpty()
                            && !readers(all, application).contains(other.person()))
                    .forEach(other -> assertThat(loads.get(pair.reviewer()) - loads.get(other.person()))
                            .isLessThanOrEqualTo(1));
        }
        var shuffled = new ArrayList<>(applications);
        Collections.shuffle(shuffled, chance);
        var others = new ArrayList<>(people);
        Collections.shuffle(others, chance);
        assertThat(Spread.of(shuffled, others, held, each)).isEqualTo(plan);
    }

    private static List<Party> reviewers(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Party.of(
                        new UUID(7, i),
                        List.of("reviewer" + i + "@example.org"),
                        new Employer(Set.of(new UUID(8, i)), Set.of(), Set.of())))
                .toList();
    }

    /** @param percent how many of the reviewers work where the applicant does, or have stepped back */
    private static List<Submission> applications(int number, int percent, List<Party> reviewers, Random chance) {
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    var away = new HashSet<UUID>();
                    reviewers.stream()
                            .filter(one -> chance.nextInt(100) < percent)
                            .forEach(one -> away.add(one.person()));
                    var applicant = Party.of(
                            new UUID(9, i),
                            List.of("applicant" + i + "@example.org"),
                            percent == 0
                                    ? Employer.UNKNOWN
                                    : new Employer(Set.of(new UUID(8, chance.nextInt(20))), Set.of(), Set.of()));
                    return new Submission(new UUID(6, i), "AAAA-%04d".formatted(i), applicant, Set.of(), away);
                })
                .toList();
    }

    private static List<Pair> held(List<Submission> applications, List<Party> reviewers, Random chance) {
        var held = new ArrayList<Pair>();
        applications.forEach(application -> reviewers.forEach(reviewer -> {
            if (chance.nextInt(10) == 0) {
                held.add(new Pair(application.id(), reviewer.person()));
            }
        }));
        return held;
    }

    private static Map<UUID, Integer> loads(List<Pair> pairs, List<Party> reviewers) {
        Map<UUID, Integer> loads = new HashMap<>();
        reviewers.forEach(one -> loads.put(one.person(), 0));
        pairs.forEach(pair -> loads.merge(pair.reviewer(), 1, Integer::sum));
        return loads;
    }

    private static Set<UUID> readers(List<Pair> pairs, Submission application) {
        var readers = new HashSet<UUID>();
        pairs.stream()
                .filter(pair -> pair.application().equals(application.id()))
                .forEach(pair -> readers.add(pair.reviewer()));
        return readers;
    }

    private static Submission one(List<Submission> applications, UUID id) {
        return applications.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Party party(List<Party> people, UUID id) {
        return people.stream()
                .filter(one -> one.person().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
