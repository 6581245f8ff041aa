package org.upshift.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entry of a list is which after somebody wrote the list anew, since people type lines and not ids: the same words first, then the most
 * alike, then what stands at the same place of a list of the same length.
 */
final class SameParts {

    /** Two titles are alike when they share at least half of their words. */
    private static final double ALIKE = 0.5;

    private SameParts() {}

    /**
     * For each wanted entry the one that it was before, or null for a new one.
     *
     * @param reworded whether an entry with other words can be one that was there
     */
    static List<ProgrammePart> of(List<ProgrammePart> before, List<ProgrammeText.Part> wanted, boolean reworded) {
        List<ProgrammePart> left = new ArrayList<>(before);
        List<ProgrammePart> same = new ArrayList<>(Collections.nCopies(wanted.size(), null));
        for (int place = 0; place < wanted.size(); place++) {
            var text = wanted.get(place);
            take(
                    same,
                    place,
                    left.stream().filter(part -> part.says(text)).findFirst().orElse(null),
                    left);
        }
        if (!reworded) {
            return same;
        }
        takeAlike(same, wanted, left);
        if (before.size() == wanted.size()) {
            for (int place = 0; place < wanted.size(); place++) {
                if (same.get(place) == null && left.contains(before.get(place))) {
                    take(same, place, before.get(place), left);
                }
            }
        }
        return same;
    }

    /** The two that are most alike of all, again and again. */
    private static void takeAlike(List<ProgrammePart> same, List<ProgrammeText.Part> wanted, List<ProgrammePart> left) {
        while (true) {
            double most = ALIKE;
            int place = -1;
            ProgrammePart found = null;
            for (int i = 0; i < wanted.size(); i++) {
                for (var part : same.get(i) == null ? left : List.<ProgrammePart>of()) {
                    double alike = alike(part.getTitle(), wanted.get(i).title());
                    if (alike > most || alike == most && found == null) {
                        most = alike;
                        place = i;
                        found = part;
                    }
                }
            }
            if (found == null) {
                return;
            }
            take(same, place, found, left);
        }
    }

    private static void take(List<ProgrammePart> same, int place, ProgrammePart part, List<ProgrammePart> left) {
        if (part != null) {
            same.set(place, part);
            left.remove(part);
        }
    }

    /** Dice's coefficient of the sets of words: 2 · common / (one + other). */
    private static double alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return words.isEmpty() && others.isEmpty() ? 1 : 2.0 * common.size() / (words.size() + others.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
