package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Pairs answers under self-made codes over the waves of a questionnaire: by the same code, and by a code with one error where it can only
 * be one and the same person. A code that occurs twice in a wave pairs with nothing.
 */
final class CodeMatching {

    /** A response under a self-made code. */
    record Coded(UUID wave, String respondentCode, CodeMarks marks) {}

    /** How a wave's codes were found again in earlier waves. */
    record Rate(int exact, int oneError, int ambiguous, int unmatched) {}

    /** A code that was used more than once in a wave. */
    record Collision(String mark, Map<UUID, Integer> responses) {}

    private enum How {
        EXACT,
        ONE_ERROR,
        AMBIGUOUS,
        UNMATCHED
    }

    private static final int SHOWN = 8;

    private final Map<UUID, Map<String, String>> codes = new HashMap<>();
    private final Map<UUID, List<How>> outcomes = new LinkedHashMap<>();
    private final List<Coded> people = new ArrayList<>();
    private final Map<String, Map<UUID, Integer>> uses = new LinkedHashMap<>();

    /** @param waves in the order in which they opened, each with its coded responses */
    CodeMatching(List<List<Coded>> waves) {
        waves.stream().flatMap(List::stream).forEach(coded -> uses.computeIfAbsent(
                        coded.marks().whole(), mark -> new LinkedHashMap<>())
                .merge(coded.wave(), 1, Integer::sum));
        waves.forEach(this::match);
    }

    /** The code under which a response is paired; its own when it is not a self-made one. */
    String codeOf(UUID wave, String respondentCode) {
        return codes.getOrDefault(wave, Map.of()).getOrDefault(respondentCode, respondentCode);
    }

    /** For each wave with coded responses but the first. */
    Map<UUID, Rate> rates() {
        Map<UUID, Rate> rates = new LinkedHashMap<>();
        outcomes.entrySet().stream()
                .skip(1)
                .forEach(wave -> rates.put(
                        wave.getKey(),
                        new Rate(
                                count(wave.getValue(), How.EXACT),
                                count(wave.getValue(), How.ONE_ERROR),
                                count(wave.getValue(), How.AMBIGUOUS),
                                count(wave.getValue(), How.UNMATCHED))));
        return rates;
    }

    List<Collision> collisions() {
        return uses.entrySet().stream()
                .filter(use -> isCollision(use.getKey()))
                .map(use -> new Collision(
                        use.getKey().substring(0, Math.min(SHOWN, use.getKey().length())), use.getValue()))
                .toList();
    }

    private static int count(List<How> all, How how) {
        return (int) all.stream().filter(how::equals).count();
    }

    private boolean isCollision(String whole) {
        return uses.get(whole).values().stream().anyMatch(times -> times > 1);
    }

    private void match(List<Coded> wave) {
        if (wave.isEmpty()) {
            return;
        }
        var known = people.stream()
                .collect(Collectors.toMap(person -> person.marks().whole(), person -> person));
        var open = new ArrayList<Coded>();
        var here = wave.stream().map(coded -> coded.marks().whole()).collect(Collectors.toSet());
        for (var coded : wave) {
            if (isCollision(coded.marks().whole())) {
                note(coded, alone(coded), How.AMBIGUOUS);
            } else if (known.containsKey(coded.marks().whole())) {
                note(coded, known.get(coded.marks().whole()).respondentCode(), How.EXACT);
            } else {
                open.add(coded);
            }
        }
        var free = people.stream()
                .filter(person -> !here.contains(person.marks().whole()))
                .toList();
        matchWithOneError(open, free);
    }

    private void matchWithOneError(List<Coded> open, List<Coded> free) {
        Map<Coded, List<Coded>> near = new LinkedHashMap<>();
        Map<Coded, Integer> wanted = new HashMap<>();
        for (var coded : open) {
            var candidates = free.stream()
                    .filter(person -> coded.marks().isOneErrorFrom(person.marks()))
                    .toList();
            near.put(coded, candidates);
            candidates.forEach(person -> wanted.merge(person, 1, Integer::sum));
        }
        near.forEach((coded, candidates) -> {
            boolean unique = candidates.size() == 1 && wanted.get(candidates.get(0)) == 1;
            if (unique) {
                note(coded, candidates.get(0).respondentCode(), How.ONE_ERROR);
            } else {
                note(coded, coded.respondentCode(), candidates.isEmpty() ? How.UNMATCHED : How.AMBIGUOUS);
                people.add(coded);
            }
        });
    }

    private void note(Coded coded, String code, How how) {
        codes.computeIfAbsent(coded.wave(), wave -> new HashMap<>()).put(coded.respondentCode(), code);
        outcomes.computeIfAbsent(coded.wave(), wave -> new ArrayList<>()).add(how);
    }

    /** A code that no other response has. */
    private static String alone(Coded coded) {
        return coded.respondentCode() + "@" + coded.wave();
    }
}
