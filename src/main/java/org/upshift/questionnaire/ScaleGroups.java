package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a file, those with the same answers together, so that a scale has to be described only once. */
final class ScaleGroups {

    /**
     * @param number counts from 1
     * @param scale as guessed
     */
    record Group(int number, TypedScale scale, List<Integer> columns) {}

    private final List<GuessedAnswers> guesses = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private ScaleGroups() {}

    static ScaleGroups of(BroughtTable table) {
        var found = new ScaleGroups();
        for (int column = 0; column < table.columns().size(); column++) {
            var guess = GuessedAnswers.of(table.values(column));
            found.guesses.add(guess);
            if (guess.scale() != null) {
                found.add(column, guess.scale());
            }
        }
        return found;
    }

    private void add(int column, TypedScale scale) {
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var joint = joint(group.scale(), scale);
            if (joint != null) {
                var columns = new ArrayList<>(group.columns());
                columns.add(column);
                groups.set(i, new Group(group.number(), joint, columns));
                return;
            }
        }
        groups.add(new Group(groups.size() + 1, scale, List.of(column)));
    }

    /** Two scales as one, or null when they are two: of few answers not each column need have all. */
    private static TypedScale joint(TypedScale one, TypedScale other) {
        if (one.equals(other)) {
            return one;
        }
        if (one.labels().isEmpty() && other.labels().isEmpty()) {
            return new TypedScale(Math.min(one.min(), other.min()), Math.max(one.max(), other.max()), List.of());
        }
        Set<String> shared = new HashSet<>(one.labels());
        shared.retainAll(other.labels());
        if (one.min() != other.min() || shared.size() < 2) {
            return null;
        }
        return one.labels().size() >= other.labels().size() ? one : other;
    }

    GuessedAnswers guess(int column) {
        return guesses.get(column);
    }

    List<Group> all() {
        return groups;
    }

    /** The group of a column that is taken for a scale; one that looks like words has none. */
    Group of(int column) {
        return groups.stream()
                .filter(group -> group.columns().contains(column))
                .findFirst()
                .orElse(null);
    }
}
