package org.upshift.kernel;

import java.util.List;

/** Several rules say no at once. Where only one can be told, it is the first. */
public final class RuleViolations extends RuleViolation {
    private final List<RuleViolation> all;

    private RuleViolations(List<RuleViolation> all) {
        super(all.get(0).code(), all.get(0).field(), all.get(0).getMessage());
        this.all = List.copyOf(all);
    }

    /** Throws what was found, if anything was. */
    public static void throwAny(List<RuleViolation> found) {
        if (found.size() == 1) {
            throw found.get(0);
        }
        if (!found.isEmpty()) {
            throw new RuleViolations(found);
        }
    }

    @Override
    public List<RuleViolation> all() {
        return all;
    }
}
