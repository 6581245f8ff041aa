package org.upshift.admission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.upshift.programme.CohortView;

/**
 * The outcomes of a cohort as they stand while they are prepared.
 *
 * @param number of the version of the rules
 * @param placed everybody about whom nothing is decided, in the order
 * @param moves what the newest version of the rules has moved
 * @param plan null until it was said
 */
public record Board(
        CohortView cohort,
        long seed,
        int number,
        SelectionRules rules,
        List<Placed> placed,
        List<Move> moves,
        ReleasePlan plan) {

    /** Somebody whose outcome the newest rules have changed, and what their place in it is now. */
    public record Move(Outcome before, Placed now) {
        public Candidate candidate() {
            return now.candidate();
        }

        public Outcome after() {
            return now.outcome();
        }

        public String why() {
            return now.why();
        }
    }

    /**
     * What of the outcomes is asked for.
     *
     * @param outcome null for all
     * @param search part of a name, an address, an organisation or a reference; may be empty
     * @param sort {@code name}, {@code organisation} or {@code score}; anything else is the order of the selection
     */
    public record Wanted(Outcome outcome, String search, String sort) {
        private static final Map<String, Comparator<Placed>> SORTS = Map.of(
                "name",
                Comparator.comparing((Placed one) -> Typed.lower(one.candidate().displayName())),
                "organisation",
                Comparator.comparing(Wanted::organisation, Comparator.nullsLast(Comparator.naturalOrder())),
                "score",
                Comparator.comparing((Placed one) -> one.candidate().score(), PanelScore.BEST_FIRST));

        public Wanted {
            search = Typed.line(search);
            sort = sort != null && SORTS.containsKey(sort) ? sort : "";
        }

        private static String organisation(Placed one) {
            String name = one.candidate().organisation();
            return name == null ? null : Typed.lower(name);
        }

        /** Whether names are looked at, and not only what the rules look at. */
        boolean isByName() {
            return !search.isEmpty() || !sort.isEmpty() && !sort.equals("score");
        }

        String name() {
            return outcome == null ? "" : outcome.name();
        }

        String pattern() {
            return Typed.pattern(search);
        }

        List<Placed> of(List<Placed> placed) {
            var matching = placed.stream()
                    .filter(one -> outcome == null || one.outcome() == outcome)
                    .filter(one -> search.isEmpty() || one.candidate().has(Typed.lower(search)));
            return sort.isEmpty()
                    ? matching.toList()
                    : matching.sorted(SORTS.get(sort)).toList();
        }
    }

    /** How many get an outcome. */
    public record Count(Outcome outcome, long people) {}

    /** With everybody, and those who have moved, as this changes them. */
    Board with(UnaryOperator<Placed> change) {
        return new Board(
                cohort,
                seed,
                number,
                rules,
                placed.stream().map(change).toList(),
                moves.stream()
                        .map(move -> new Move(move.before(), change.apply(move.now())))
                        .toList(),
                plan);
    }

    public List<Count> numbers() {
        return counts().entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .toList();
    }

    public Map<Outcome, Long> counts() {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0L));
        placed.forEach(one -> counts.merge(one.outcome(), 1L, Long::sum));
        return counts;
    }

    public long offers() {
        return counts().get(Outcome.OFFER);
    }

    public List<Placed> matching(Wanted wanted) {
        return wanted.of(placed);
    }

    public Optional<Placed> of(UUID application) {
        return placed.stream()
                .filter(one -> one.candidate().application().equals(application))
                .findFirst();
    }

    /** Floors that the candidates do not bring about. */
    public List<Limit> missed() {
        return rules.floors().stream()
                .filter(floor -> placed.stream()
                                .filter(one -> one.outcome() == Outcome.OFFER && floor.isAbout(one.candidate()))
                                .count()
                        < floor.people())
                .toList();
    }
}
