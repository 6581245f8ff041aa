package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds before and after that stand side by side in one line, and which columns ask the same: by what the headings say, or because the same
 * heading comes twice, the second time with a number, as Microsoft Forms and Excel write it.
 */
final class SideBySide {

    private static final Pattern AGAIN = Pattern.compile("\\s*\\(?2\\)?$");

    private final List<WaveHeading> headings = new ArrayList<>();
    private final List<ItemKind> kinds = new ArrayList<>();
    private final Map<Integer, String> shared = new HashMap<>();
    private final boolean found;

    SideBySide(BroughtTable table, ScaleGroups groups) {
        for (int i = 0; i < table.columns().size(); i++) {
            headings.add(heading(table.columns().get(i)));
            kinds.add(groups.guess(i).kind());
        }
        found = pairMarked() || pairTwice();
    }

    private static WaveHeading heading(BroughtTable.Column column) {
        var heading = WaveHeading.of(column.heading());
        var code = heading.wave() == null ? WaveHeading.of(column.code()) : heading;
        return code.wave() == null ? heading : new WaveHeading(code.wave(), heading.words());
    }

    boolean isFound() {
        return found;
    }

    /** What nobody said is about after. */
    WaveKind when(int column) {
        var wave = headings.get(column).wave();
        return wave == null ? WaveKind.POST : wave;
    }

    /** The words of an item, the same for all its columns. */
    String words(int column) {
        return shared.getOrDefault(column, headings.get(column).words());
    }

    /** Of the columns with these words, whether any looks like a scale. */
    boolean isScale(int column) {
        return IntStream.range(0, kinds.size())
                .anyMatch(other ->
                        kinds.get(other) == ItemKind.SCALE && words(other).equals(words(column)));
    }

    private boolean pairMarked() {
        Set<List<Object>> taken = new HashSet<>();
        boolean any = false;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).wave() == null || when(i) == WaveKind.POST) {
                continue;
            }
            int same = after(i, taken);
            if (same >= 0) {
                taken.add(List.of(when(i), same));
                shared.put(i, headings.get(same).words());
                any |= isCounted(i) || isCounted(same);
            }
        }
        return any;
    }

    /** The column with the words that are most alike, among those after the programme; -1 when there is none. */
    private int after(int column, Set<List<Object>> taken) {
        String words = Wording.plain(headings.get(column).words());
        return IntStream.range(0, headings.size())
                .filter(other -> when(other) == WaveKind.POST && !taken.contains(List.of(when(column), other)))
                .filter(other -> alike(words, other) > 0)
                .boxed()
                .max(Comparator.comparingDouble((Integer other) -> alike(words, other))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private double alike(String words, int other) {
        String there = Wording.plain(headings.get(other).words());
        // Words that are the same are more than words that are in another order
        return there.equals(words) ? 2 : Wording.likeness(words, there);
    }

    private boolean isCounted(int column) {
        return kinds.get(column) == ItemKind.SCALE || kinds.get(column) == ItemKind.YES_NO;
    }

    /** Only where many columns come twice: one that ends in 2 may be called so. */
    private boolean pairTwice() {
        Map<String, Integer> first = new HashMap<>();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String once = AGAIN.matcher(headings.get(i).words()).replaceFirst("");
            Integer before = first.remove(Wording.plain(once) + " " + kinds.get(i));
            if (before == null) {
                first.put(Wording.plain(headings.get(i).words()) + " " + kinds.get(i), i);
            } else if (isCounted(i)) {
                pairs.add(new int[] {before, i});
            }
        }
        long counted = IntStream.range(0, kinds.size()).filter(this::isCounted).count();
        if (pairs.isEmpty() || pairs.size() * 4L < counted) {
            return false;
        }
        for (int[] pair : pairs) {
            headings.set(
                    pair[0],
                    new WaveHeading(WaveKind.BASELINE, headings.get(pair[0]).words()));
            shared.put(pair[1], headings.get(pair[0]).words());
        }
        return true;
    }
}
