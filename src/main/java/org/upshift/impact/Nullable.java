package org.upshift.impact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Figures as reports and JSON carry them: null where there is no value, never NaN. */
final class Nullable {

    private Nullable() {}

    static Double of(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value.getAsDouble() : null;
    }

    static Integer of(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static List<Double> of(Optional<Interval> interval) {
        return interval.map(ends -> List.of(ends.low(), ends.high())).orElse(null);
    }
}
