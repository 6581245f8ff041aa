package org.upshift.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The cells of one column, line by line. Each different one is held once: a hundred thousand answers on a scale are five strings. */
public final class Cells extends AbstractList<String> implements RandomAccess {

    private final List<String> different;
    private final int[] numbers;

    /**
     * @param different the first is the empty cell
     * @param numbers by line, the place of its cell among the different ones
     */
    Cells(List<String> different, int[] numbers) {
        this.different = different;
        this.numbers = numbers;
    }

    @Override
    public String get(int line) {
        return different.get(numbers[line]);
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /** Where the cell of a line is among the different ones. */
    public int number(int line) {
        return numbers[line];
    }

    /** What is in the column, roughly in the order in which it comes; the first is the empty cell, whether there is one or not. */
    public List<String> different() {
        return different;
    }

    public boolean isEmpty(int line) {
        return numbers[line] == 0;
    }

    /** How many cells have something that is so. */
    public long count(Predicate<String> so) {
        int[] times = new int[different.size()];
        for (int number : numbers) {
            times[number]++;
        }
        long count = 0;
        for (int i = 1; i < times.length; i++) {
            count += times[i] > 0 && so.test(different.get(i)) ? times[i] : 0;
        }
        return count;
    }

    /** Only these lines. */
    public Cells only(int[] lines) {
        return translated(lines, cell -> cell);
    }

    /** The same lines with other words; an empty cell stays empty. */
    public Cells mapped(UnaryOperator<String> words) {
        int[] all = new int[numbers.length];
        Arrays.setAll(all, line -> line);
        return translated(all, words);
    }

    private Cells translated(int[] lines, UnaryOperator<String> words) {
        int[] known = new int[different.size()];
        var growing = new Growing();
        for (int i = 0; i < lines.length; i++) {
            int number = numbers[lines[i]];
            if (number == 0) {
                continue;
            }
            if (known[number] == 0) {
                known[number] = growing.put(i, words.apply(different.get(number))) + 1;
            } else {
                growing.number(i, known[number] - 1);
            }
        }
        return growing.done(lines.length);
    }

    /** A column that is still being read. */
    public static final class Growing {

        /** With more than so many different cells nobody looks for the same one again: these are words. */
        private static final int MOST_KNOWN = 5_000;

        private final List<String> different = new ArrayList<>(List.of(""));
        private Map<String, Integer> known = new HashMap<>();
        private int[] numbers = new int[256];

        /**
         * @param line not before the last one; those between them are empty
         * @return where the cell is among the different ones
         */
        public int put(int line, String cell) {
            int place = cell.isEmpty() ? 0 : place(cell);
            number(line, place);
            return place;
        }

        private void number(int line, int number) {
            if (line >= numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(line + 1, numbers.length + numbers.length / 2));
            }
            numbers[line] = number;
        }

        private int place(String cell) {
            Integer place = known == null ? null : known.get(cell);
            if (place != null) {
                return place;
            }
            different.add(cell);
            if (known != null) {
                known.put(cell, different.size() - 1);
                known = known.size() > MOST_KNOWN ? null : known;
            }
            return different.size() - 1;
        }

        int size() {
            return different.size();
        }

        public Cells done(int lines) {
            return new Cells(different, Arrays.copyOf(numbers, lines));
        }
    }
}
