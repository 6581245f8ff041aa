package org.upshift.kernel;

import java.util.List;
import java.util.function.Function;

/** One page of a list: {@code number} counts from 1, {@code total} is the number of items over all pages. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public static final int MAX_SIZE = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** The page number a caller asked for, never below 1, and never so high that counting its rows overflows. */
    public static int number(Integer asked) {
        return asked == null || asked < 1 ? 1 : Math.min(asked, Integer.MAX_VALUE / MAX_SIZE);
    }

    /** One page of what is all there. */
    public static <T> Page<T> slice(List<T> all, int number, int size) {
        int from = (int) Math.min((number - 1L) * size, all.size());
        return new Page<>(all.subList(from, Math.min(from + size, all.size())), number, size, all.size());
    }

    /** The page size a caller asked for, between 1 and {@link #MAX_SIZE}. */
    public static int size(Integer asked, int otherwise) {
        return asked == null ? otherwise : Math.max(1, Math.min(MAX_SIZE, asked));
    }

    /** The same page of what each item becomes. */
    public <R> Page<R> map(Function<? super T, R> to) {
        return new Page<>(items.stream().<R>map(to).toList(), number, size, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
