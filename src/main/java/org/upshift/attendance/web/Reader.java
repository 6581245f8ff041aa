package org.upshift.attendance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/** Reads what was typed and keeps all that cannot be read, so that one hears of it at once. */
final class Reader {
    private final List<RuleViolation> unreadable = new ArrayList<>();

    /** @param otherwise stands in for what cannot be read, until {@link #throwAny} */
    <T> T read(Supplier<T> value, T otherwise) {
        try {
            return value.get();
        } catch (RuleViolation violation) {
            unreadable.addAll(violation.all());
            return otherwise;
        }
    }

    void throwAny() {
        RuleViolations.throwAny(unreadable);
    }
}
