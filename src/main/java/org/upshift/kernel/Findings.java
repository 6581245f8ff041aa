package org.upshift.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what rules say no to, so that all of it is said at once. */
public final class Findings {
    private final List<RuleViolation> found = new ArrayList<>();

    /** What is read or made, or null when a rule says no to it. */
    public <T> T value(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation no) {
            found.addAll(no.all());
            return null;
        }
    }

    public void check(Runnable rule) {
        value(() -> {
            rule.run();
            return null;
        });
    }

    public void require(boolean kept, String code, String field, String message) {
        if (!kept) {
            found.add(new RuleViolation(code, field, message));
        }
    }

    public void addAll(List<RuleViolation> more) {
        found.addAll(more);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<RuleViolation> all() {
        return List.copyOf(found);
    }

    /** Throws what was found, if anything was. */
    public void throwAny() {
        RuleViolations.throwAny(found);
    }
}
