package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.List;

/** Parts of a list, all about as long. */
final class Parts {

    private Parts() {}

    /** @param most in one part */
    static <T> List<List<T>> of(List<T> all, int most) {
        int count = all.isEmpty() ? 0 : (all.size() - 1) / most + 1;
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(all.subList(i * all.size() / count, (i + 1) * all.size() / count));
        }
        return parts;
    }
}
