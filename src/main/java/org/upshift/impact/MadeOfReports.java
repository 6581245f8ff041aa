package org.upshift.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * What is made of a report, such as a page or a file: made once as long as the report is kept.
 *
 * @param <T> what is made
 */
public final class MadeOfReports<T> {

    private static final int KEPT = 50;

    /** Reports that are the same object, not those that are equal: to compare them would cost more than to look. */
    private final Cache<ImpactReport, T> kept =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    private final Function<ImpactReport, T> make;

    public MadeOfReports(Function<ImpactReport, T> make) {
        this.make = make;
    }

    public T of(ImpactReport report) {
        return kept.get(report, make);
    }
}
