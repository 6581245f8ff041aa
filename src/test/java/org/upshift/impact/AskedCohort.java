package org.upshift.impact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.upshift.impact.Disclosure.Rule;
import org.upshift.impact.PairedAnswers.Transition;

/**
 * A made-up cohort that answered one item before and after, and whose report was read at two dates, with more responses at the second. It
 * knows every group of people about whom nothing may be learned, and looks for another cohort with exactly the same reports in which that
 * group answered otherwise: as long as there is one, the reports do not tell.
 */
record AskedCohort(List<Person> people, int first, Profile profile, Set<Rule> rules) {

    /** In each wave: −1 for no response, 0 for a response without a valid answer, otherwise the answer. */
    record Person(int pre, int post) {
        int in(Wave wave) {
            return wave == Wave.PRE ? pre : post;
        }

        Person with(Wave wave, int answer) {
            return wave == Wave.PRE ? new Person(answer, post) : new Person(pre, answer);
        }

        boolean paired() {
            return pre > 0 && post > 0;
        }
    }

    enum Wave {
        PRE,
        POST
    }

    /** People whose answers in a wave must not be told. */
    private record Group(Wave wave, List<Integer> members) {}

    private static final Scale SCALE = new Scale(1, 3, 3, List.of("", "", ""));
    private static final UUID PRE = new UUID(0, 1);
    private static final UUID POST = new UUID(0, 2);
    private static final double[] CHANCES = {0, 0.03, 0.3, 0.7, 0.97, 1};
    private static final double[] MISSING = {0, 0.02, 0.1, 0.5};
    private static final int MOST = 22;
    private static final int MOST_LATER = 12;
    private static final int LARGE = 20;

    static AskedCohort random(Random random, Set<Rule> rules) {
        int now = 1 + random.nextInt(MOST);
        int later = random.nextBoolean() ? 0 : random.nextInt(MOST_LATER);
        double confident = CHANCES[random.nextInt(CHANCES.length)];
        double missing = MISSING[random.nextInt(MISSING.length)];
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < now + later; i++) {
            people.add(new Person(answer(random, confident, missing), answer(random, confident, missing)));
        }
        List<Profile> profiles = List.of(Profile.team(), Profile.external(10), Profile.official(10));
        return new AskedCohort(people, now, profiles.get(random.nextInt(profiles.size())), rules);
    }

    private static int answer(Random random, double confident, double missing) {
        if (random.nextDouble() < missing) {
            return random.nextInt(2) - 1;
        }
        return random.nextDouble() < confident ? 3 : 1 + random.nextInt(2);
    }

    static Set<Rule> without(Rule rule) {
        return EnumSet.complementOf(EnumSet.of(rule));
    }

    /** The reports as they left, of both dates. */
    List<ItemReport> reports() {
        var disclosure = new Disclosure(profile, rules);
        return List.of(disclosure.release(item(first, News.NONE)), disclosure.release(item(people.size(), news())));
    }

    boolean says(List<ItemReport> reports) {
        var disclosure = new Disclosure(profile, rules);
        return disclosure.release(item(first, News.NONE)).equals(reports.get(0))
                && (first == people.size()
                        || disclosure.release(item(people.size(), news())).equals(reports.get(1)));
    }

    private ItemAnswers item(int until, News news) {
        var here = people.subList(0, until);
        return new ItemAnswers(
                "item",
                "",
                "item",
                1,
                SCALE,
                Optional.of(count(here, Wave.PRE)),
                Optional.of(count(here, Wave.POST)),
                Optional.empty(),
                Optional.of(PairedAnswers.of(here.stream()
                        .filter(Person::paired)
                        .map(person -> new Transition(person.pre(), person.post(), 1))
                        .toList())),
                news,
                null,
                List.of());
    }

    private static Distribution count(List<Person> people, Wave wave) {
        Map<Integer, Integer> counts = new TreeMap<>();
        people.stream()
                .map(person -> person.in(wave))
                .filter(answer -> answer > 0)
                .forEach(answer -> counts.merge(answer, 1, Integer::sum));
        return new Distribution(new TreeMap<>(counts));
    }

    private News news() {
        var earlier = new Earlier(List.of(Map.of(
                PRE, numbers(first, person -> person.pre() >= 0), POST, numbers(first, person -> person.post() >= 0))));
        int all = people.size();
        return new News(
                earlier.news(PRE, numbers(all, person -> person.pre() >= 0), numbers(all, person -> person.pre() > 0)),
                earlier.news(
                        POST, numbers(all, person -> person.post() >= 0), numbers(all, person -> person.post() > 0)),
                0);
    }

    private Set<Integer> numbers(int until, Predicate<Person> which) {
        return IntStream.range(0, until)
                .filter(i -> which.test(people.get(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** A group whose answers the reports tell, if there is one. */
    Optional<String> told() {
        List<ItemReport> reports = reports();
        for (Wave wave : Wave.values()) {
            List<Group> groups = groups(wave);
            for (Group group : groups.stream().distinct().toList()) {
                if (isProtected(group)
                        && !isCommonKnowledge(group, groups)
                        && otherwise(group, reports).isEmpty()) {
                    return Optional.of(group + " of " + this + "\n" + reports);
                }
            }
        }
        return Optional.empty();
    }

    /** Everybody who can be singled out by one table, by two tables, or by two dates. */
    private List<Group> groups(Wave wave) {
        List<Group> groups = new ArrayList<>();
        for (int until : new int[] {first, people.size()}) {
            groups.add(group(wave, 0, until, person -> true));
            groups.add(group(wave, 0, until, Person::paired));
            groups.add(group(wave, 0, until, person -> !person.paired()));
        }
        groups.add(group(wave, first, people.size(), person -> true));
        groups.add(group(wave, first, people.size(), Person::paired));
        groups.add(group(wave, first, people.size(), person -> !person.paired()));
        return groups;
    }

    private Group group(Wave wave, int from, int until, Predicate<Person> which) {
        return new Group(
                wave,
                IntStream.range(from, until)
                        .filter(i -> people.get(i).in(wave) > 0 && which.test(people.get(i)))
                        .boxed()
                        .toList());
    }

    private boolean isProtected(Group group) {
        int size = group.members().size();
        boolean wholeWave = group.equals(group(group.wave(), 0, first, person -> true))
                || group.equals(group(group.wave(), 0, people.size(), person -> true));
        return size > 0
                && (size < profile.minimum() || wholeWave && size < profile.unanimousFrom() && confident(group) == 0);
    }

    /** All of a larger group were confident, or none of many: that may be said, and so it is known of a part of them. */
    private boolean isCommonKnowledge(Group group, List<Group> groups) {
        return groups.stream()
                .filter(larger -> larger.members().size() >= profile.minimum())
                .filter(larger -> larger.members().containsAll(group.members()))
                .anyMatch(larger -> confident(larger) == larger.members().size()
                        || confident(larger) == 0
                                && (larger.members().size() >= LARGE
                                        || larger.members().get(0) >= first));
    }

    private int confident(Group group) {
        return (int) group.members().stream()
                .filter(i -> people.get(i).in(group.wave()) >= SCALE.confidentFrom())
                .count();
    }

    /** Another cohort with the same reports, in which another number of the group was confident. */
    private Optional<AskedCohort> otherwise(Group group, List<ItemReport> reports) {
        for (int member : group.members()) {
            int answer = people.get(member).in(group.wave());
            int other = answer >= SCALE.confidentFrom() ? SCALE.min() : SCALE.max();
            var changed = change(group.wave(), member, other);
            if (changed.says(reports)) {
                return Optional.of(changed);
            }
            for (int i = 0; i < people.size(); i++) {
                int theirs = people.get(i).in(group.wave());
                boolean opposite = theirs > 0
                        && theirs >= SCALE.confidentFrom() != answer >= SCALE.confidentFrom()
                        && !group.members().contains(i);
                if (opposite) {
                    var swapped = change(group.wave(), member, theirs).change(group.wave(), i, answer);
                    if (swapped.says(reports)) {
                        return Optional.of(swapped);
                    }
                }
            }
        }
        return fewer(group, reports);
    }

    /** With so few valid answers, at one date, that they would have been hidden for that. */
    private Optional<AskedCohort> fewer(Group group, List<ItemReport> reports) {
        for (int until : new int[] {first, people.size()}) {
            var fewer = this;
            int member = group.members().get(0);
            for (int i = until - 1; fewer.valid(group.wave(), until) >= profile.minimum() && i >= 0; i--) {
                if (i != member) {
                    fewer = fewer.change(
                            group.wave(), i, Math.min(0, people.get(i).in(group.wave())));
                }
            }
            fewer = fewer.change(group.wave(), member, SCALE.max());
            if (fewer.says(reports)) {
                return Optional.of(fewer);
            }
        }
        return later(group, reports);
    }

    /** With so many answers given only at the second date that those at the first would have been too few. */
    private Optional<AskedCohort> later(Group group, List<ItemReport> reports) {
        int member = group.members().get(0);
        var later = this;
        for (boolean paired : new boolean[] {false, true}) {
            for (int i = first - 1; later.valid(group.wave(), first) >= profile.minimum() && i >= 0; i--) {
                int answer = people.get(i).in(group.wave());
                if (i != member && answer > 0 && people.get(i).paired() == paired) {
                    later = later.change(group.wave(), i, 0).and(new Person(-1, -1).with(group.wave(), answer));
                }
            }
        }
        for (int i = first; i < later.people().size(); i++) {
            int theirs = later.people().get(i).in(group.wave());
            if (theirs >= SCALE.confidentFrom()) {
                var swapped = later.change(group.wave(), member, theirs)
                        .change(group.wave(), i, people.get(member).in(group.wave()));
                if (swapped.says(reports)) {
                    return Optional.of(swapped);
                }
            }
        }
        return Optional.empty();
    }

    private AskedCohort and(Person person) {
        var more = new ArrayList<>(people);
        more.add(person);
        return new AskedCohort(more, first, profile, rules);
    }

    private int valid(Wave wave, int until) {
        return (int) people.subList(0, until).stream()
                .filter(person -> person.in(wave) > 0)
                .count();
    }

    AskedCohort change(Wave wave, int person, int answer) {
        var others = new ArrayList<>(people);
        others.set(person, people.get(person).with(wave, answer));
        return new AskedCohort(others, first, profile, rules);
    }
}
