package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.upshift.impact.AskedCohort.Person;
import org.upshift.impact.AskedCohort.Wave;
import org.upshift.impact.CountedItem.CountedWave;
import org.upshift.impact.Disclosure.Rule;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/**
 * Where counts are rounded, no report, and no two of them, tells that exactly one or two people of a group answered so or so: for each such
 * count there is another cohort with the same reports in which it is another one.
 */
class RoundedCountsTest {

    private static final int COHORTS = 600;
    private static final int WITHOUT_THE_RULE = 500;
    private static final double[] CHANCES = {0.04, 0.1, 0.5, 0.9, 0.97};
    private static final double[] MISSING = {0, 0.05, 0.4};
    private static final int FEWEST = 10;
    private static final int MOST_MORE = 36;
    private static final int MOST_LATER = 26;
    private static final int FEW = 2;

    @Property(tries = COHORTS, seed = "20261122", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noCountOfOneOrTwoPeopleIsTold(@ForAll long seed) {
        assertThat(told(cohort(new Random(seed), EnumSet.allOf(Rule.class)))).isEmpty();
    }

    @Test
    void withoutTheRuleOneIs() {
        assertThat(IntStream.range(0, WITHOUT_THE_RULE)
                        .mapToObj(seed -> cohort(new Random(seed), AskedCohort.without(Rule.ROUNDING)))
                        .anyMatch(cohort -> told(cohort).isPresent()))
                .isTrue();
    }

    /** Every distribution of so many answers over three options that is released alike is found by trying them all. */
    @Property(tries = COHORTS, seed = "20261122", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void norOfThoseWhoChoseAnOption(@ForAll long seed) {
        var random = new Random(seed);
        int[] people = {random.nextInt(16), random.nextInt(9), random.nextInt(4)};
        CountedWave released = release(people);
        if (released.options().isEmpty()) {
            return;
        }
        List<Set<Integer>> possible = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (int a : alike(people[0])) {
            for (int b : alike(people[1])) {
                for (int c : alike(people[2])) {
                    if (release(a, b, c).equals(released)) {
                        possible.get(0).add(a);
                        possible.get(1).add(b);
                        possible.get(2).add(c);
                    }
                }
            }
        }
        for (int option = 0; option < people.length; option++) {
            if (people[option] == 1 || people[option] == FEW) {
                assertThat(possible.get(option)).as(released.toString()).hasSizeGreaterThan(1);
            }
        }
    }

    /** The counts that are rounded to the same. */
    private static int[] alike(int people) {
        return IntStream.rangeClosed(people - 4, people + 4)
                .filter(other -> other >= 0 && (other + 2) / 5 == (people + 2) / 5)
                .toArray();
    }

    @Test
    void whereRoundedCountsAddUpToTheLeastPossibleNoneIsShown() {
        // Of at least 23 people 7, 7, 7 and 2 at most: nothing else is possible
        assertThat(release(7, 7, 7, 2).options()).isEmpty();
        assertThat(release(8, 7, 7, 2).options()).isNotEmpty();
    }

    private static CountedWave release(int... people) {
        List<Short> answers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int option = 0; option < people.length; option++) {
            labels.add("Option " + option);
            for (int i = 0; i < people[option]; i++) {
                answers.add((short) (option + 1));
            }
        }
        var item = new ItemView(
                new UUID(0, 1),
                "choice",
                1,
                "choice",
                ItemKind.SINGLE_CHOICE,
                1,
                people.length,
                0,
                labels,
                0,
                true,
                true,
                "",
                "",
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                null);
        return new CountedAnswers("Before", answers, 0).release(item, new Disclosure(Profile.official(FEWEST)));
    }

    private static AskedCohort cohort(Random random, Set<Rule> rules) {
        int now = FEWEST + random.nextInt(MOST_MORE);
        int later = random.nextBoolean() ? 0 : random.nextInt(MOST_LATER);
        double confident = CHANCES[random.nextInt(CHANCES.length)];
        double missing = MISSING[random.nextInt(MISSING.length)];
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < now + later; i++) {
            people.add(new Person(answer(random, confident, missing), answer(random, confident, missing)));
        }
        return new AskedCohort(people, now, Profile.official(FEWEST), rules);
    }

    private static int answer(Random random, double confident, double missing) {
        if (random.nextDouble() < missing) {
            return random.nextInt(2) - 1;
        }
        return random.nextDouble() < confident ? 3 : 1 + random.nextInt(2);
    }

    /** A count of one or two people that the reports tell, if there is one. */
    private static Optional<String> told(AskedCohort cohort) {
        List<ItemReport> reports = cohort.reports();
        for (Wave wave : Wave.values()) {
            for (Part part : Part.values()) {
                for (Predicate<Person> group :
                        List.<Predicate<Person>>of(person -> true, Person::paired, person -> !person.paired())) {
                    for (IntPredicate answers : List.<IntPredicate>of(
                            answer -> answer == 1,
                            answer -> answer == 2,
                            answer -> answer >= 3,
                            answer -> answer < 3)) {
                        var cell = new Cell(wave, part, group, answers);
                        int people = cell.count(cohort);
                        boolean few = people == 1 || people == FEW;
                        if (few && cell.isShown(reports) && !cell.mayBeAnother(cohort, reports)) {
                            return Optional.of(cell + ": " + people + " in " + cohort + "\n" + reports);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who had answered by the first date, who came later, and all of them. */
    private enum Part {
        FIRST,
        LATER,
        ALL;

        List<Person> of(AskedCohort cohort) {
            int all = cohort.people().size();
            return cohort.people().subList(this == LATER ? cohort.first() : 0, this == FIRST ? cohort.first() : all);
        }
    }

    /** Those of a group who gave one of some answers in a wave. */
    private record Cell(Wave wave, Part part, Predicate<Person> group, IntPredicate answers) {

        int count(AskedCohort cohort) {
            return (int) part.of(cohort).stream()
                    .filter(group)
                    .filter(person -> person.in(wave) > 0 && answers.test(person.in(wave)))
                    .count();
        }

        /** Where a wave is hidden, the other rules see to it. */
        boolean isShown(List<ItemReport> reports) {
            return reports.stream()
                    .allMatch(report -> (wave == Wave.PRE ? report.baseline() : report.comparison()) != null);
        }

        /** Tries every other answer of one person, one person more, and two of such changes. */
        boolean mayBeAnother(AskedCohort cohort, List<ItemReport> reports) {
            List<Integer> people = people(cohort);
            return Stream.of(
                            more(cohort),
                            others(cohort, people),
                            people.stream().flatMap(i -> others(cohort, people.subList(0, people.indexOf(i)))
                                    .flatMap(other -> othersOf(other, i))),
                            more(cohort).flatMap(other -> others(other, people(other))))
                    .flatMap(cohorts -> cohorts)
                    .anyMatch(other -> count(other) != count(cohort) && other.says(reports));
        }

        /** Two of all who are alike. */
        private static List<Integer> people(AskedCohort cohort) {
            Map<String, Integer> alike = new HashMap<>();
            return IntStream.range(0, cohort.people().size())
                    .filter(i -> alike.merge(cohort.people().get(i) + " " + (i < cohort.first()), 1, Integer::sum) <= 2)
                    .boxed()
                    .toList();
        }

        /** With another answer of one of these people. */
        private Stream<AskedCohort> others(AskedCohort cohort, List<Integer> people) {
            return people.stream().flatMap(i -> othersOf(cohort, i));
        }

        private Stream<AskedCohort> othersOf(AskedCohort cohort, int person) {
            int here = cohort.people().get(person).in(wave);
            return IntStream.rangeClosed(-1, 3)
                    .filter(answer -> answer != here)
                    .mapToObj(answer -> cohort.change(wave, person, answer));
        }

        /** With one more person, who had answered by the first date, or came later as others did. */
        private Stream<AskedCohort> more(AskedCohort cohort) {
            return IntStream.rangeClosed(1, 3).boxed().flatMap(answer -> {
                var person = new Person(-1, -1).with(wave, answer);
                List<Person> before = new ArrayList<>(cohort.people());
                before.add(0, person);
                List<Person> after = new ArrayList<>(cohort.people());
                after.add(person);
                return Stream.of(
                        new AskedCohort(before, cohort.first() + 1, cohort.profile(), cohort.rules()),
                        new AskedCohort(after, cohort.first(), cohort.profile(), cohort.rules()));
            });
        }
    }
}
