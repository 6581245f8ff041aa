package org.upshift.kernel;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** {@code check-invariants}: 0 when all hold, 1 when one does not. Reads only, and may run beside the service. */
@Singleton
class CheckInvariantsCommand implements Command {
    private static final int EXAMPLES = 10;

    private final List<Invariant> invariants;

    CheckInvariantsCommand(@All List<Invariant> invariants) {
        this.invariants = invariants.stream()
                .sorted(Comparator.comparing(Invariant::name))
                .toList();
    }

    @Override
    public String name() {
        return "check-invariants";
    }

    @Override
    public String purpose() {
        return "checks what must always hold: seats, waiting lists, calendars, reminders, given time";
    }

    @Override
    public int run(Consumer<String> out) {
        int broken = 0;
        for (var invariant : invariants) {
            var records = invariant.broken(EXAMPLES);
            out.accept((records.isEmpty() ? "holds   " : "BROKEN  ") + invariant.name() + ": " + invariant.says());
            records.forEach(record -> out.accept("        not for " + record));
            broken += records.isEmpty() ? 0 : 1;
        }
        out.accept(broken == 0 ? "All of them hold." : broken + " of " + invariants.size() + " do not hold.");
        return broken == 0 ? 0 : 1;
    }
}
