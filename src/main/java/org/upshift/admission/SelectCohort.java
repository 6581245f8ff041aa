package org.upshift.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who gets a place, who waits and who does not, by the rules alone: the same candidates, rules and seed give the same cohort.
 *
 * <p>First come those who are in by hand. Then each “at least” takes the first in the order who bring it about. Then the order
 * fills the places that are left, past whomever an “at most” keeps out. Whoever is left waits in the order, those whom an “at
 * most” has kept out after the others, so that a place that becomes free does not break it as long as there is somebody else.
 */
final class SelectCohort {
    /** What lots decide about is equal by this. */
    private static final Comparator<Candidate> BY_MERIT = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.met().priority().size())
            .thenComparing(Candidate::score, PanelScore.BEST_FIRST);

    private final SelectionRules rules;
    private final List<Candidate> ordered;
    private final Tally tally;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, Integer> tied = new HashMap<>();
    private final Map<UUID, Placed> placed = new HashMap<>();
    private int taken;

    private SelectCohort(List<Candidate> ordered, SelectionRules rules) {
        this.rules = rules;
        this.ordered = ordered;
        this.tally = new Tally(rules.caps());
        ordered.forEach(candidate -> numbers.put(candidate.application(), numbers.size() + 1));
        countTied();
    }

    /** Nobody draws a lot whose outcome is set by hand or who cannot be taken in. */
    private void countTied() {
        int first = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || BY_MERIT.compare(ordered.get(first), ordered.get(i)) != 0) {
                var drawn =
                        ordered.subList(first, i).stream().filter(this::isFree).toList();
                drawn.forEach(candidate -> tied.put(candidate.application(), drawn.size()));
                first = i;
            }
        }
    }

    /** Of candidates in their {@link #order}, in which they stay; reasons for letters are still to be said. */
    static List<Placed> of(List<Candidate> ordered, SelectionRules rules) {
        return new SelectCohort(ordered, rules).select();
    }

    private record Drawn(Candidate candidate, byte[] lot) {}

    /** It depends on the candidates and the seed alone, not on the rules. */
    static List<Candidate> order(List<Candidate> candidates, long seed) {
        var digest = sha256();
        return candidates.stream()
                .map(candidate -> new Drawn(candidate, lot(digest, seed, candidate)))
                .sorted(Comparator.comparing(Drawn::candidate, BY_MERIT)
                        .thenComparing(Drawn::lot, Arrays::compareUnsigned)
                        .thenComparing(drawn -> drawn.candidate().reference()))
                .map(Drawn::candidate)
                .toList();
    }

    /** A number that nobody can foresee without the seed, and everybody can compute with it. */
    private static byte[] lot(MessageDigest digest, long seed, Candidate candidate) {
        return digest.digest((seed + "/" + candidate.reference()).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private List<Placed> select() {
        ordered.stream()
                .filter(candidate -> candidate.isSetTo(Outcome.OFFER))
                .forEach(candidate -> takeIn(candidate, Because.BY_HAND, null));
        rules.floors().forEach(this::bringAbout);
        inOrder();
        waitingList();
        ordered.stream()
                .filter(candidate -> !placed.containsKey(candidate.application()))
                .forEach(candidate -> place(candidate, Outcome.UNSUCCESSFUL, 0, whyNot(candidate)));
        return ordered.stream()
                .map(candidate ->
                        placed.get(candidate.application()).among(tied.getOrDefault(candidate.application(), 1)))
                .toList();
    }

    private void bringAbout(Limit floor) {
        for (var candidate : ordered) {
            if (tally.count(floor) >= floor.people() || taken >= rules.places()) {
                return;
            }
            if (isFree(candidate) && floor.isAbout(candidate) && tally.full(candidate) == null) {
                takeIn(candidate, Because.FLOOR, floor);
            }
        }
    }

    private void inOrder() {
        for (var candidate : ordered) {
            if (isFree(candidate) && taken < rules.places() && tally.full(candidate) == null) {
                takeIn(candidate, Because.ORDER, null);
            }
        }
    }

    private void waitingList() {
        var queue = new ArrayList<Candidate>();
        var after = new ArrayList<Candidate>();
        for (var candidate : ordered) {
            if (candidate.isSetTo(Outcome.RESERVE) || (isFree(candidate) && tally.full(candidate) == null)) {
                queue.add(candidate);
            } else if (isFree(candidate)) {
                after.add(candidate);
            }
        }
        queue.addAll(after);
        long byHand = queue.stream()
                .filter(candidate -> candidate.isSetTo(Outcome.RESERVE))
                .count();
        long byRule = Math.max(0, rules.reserves() - byHand);
        int rank = 0;
        for (var candidate : queue) {
            boolean hand = candidate.isSetTo(Outcome.RESERVE);
            if (hand || byRule-- > 0) {
                place(candidate, Outcome.RESERVE, ++rank, whyNot(candidate));
            }
        }
    }

    /** Nobody has set anything by hand, nothing is decided yet, and the rules allow a place. */
    private boolean isFree(Candidate candidate) {
        return candidate.byHand() == null
                && !placed.containsKey(candidate.application())
                && candidate.eligible()
                && (candidate.supported() || !rules.needsSignOff());
    }

    private void takeIn(Candidate candidate, Because because, Limit limit) {
        taken++;
        tally.add(candidate);
        placed.put(
                candidate.application(),
                new Placed(candidate, numbers.get(candidate.application()), Outcome.OFFER, 0, because, limit));
    }

    private void place(Candidate candidate, Outcome outcome, int reserve, Because because) {
        var limit = because == Because.LIMIT ? tally.full(candidate) : null;
        placed.put(
                candidate.application(),
                new Placed(candidate, numbers.get(candidate.application()), outcome, reserve, because, limit));
    }

    private Because whyNot(Candidate candidate) {
        if (candidate.byHand() != null) {
            return Because.BY_HAND;
        }
        if (!candidate.eligible()) {
            return Because.NOT_ELIGIBLE;
        }
        if (rules.needsSignOff() && !candidate.supported()) {
            return Because.NOT_SUPPORTED;
        }
        return tally.full(candidate) == null ? Because.PLACES : Because.LIMIT;
    }
}
