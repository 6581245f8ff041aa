package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.upshift.kernel.Command;
import org.upshift.kernel.LondonTime;

/** {@code retention-dry-run}: what would be destroyed now, by rule. Changes nothing. */
@Singleton
class RetentionDryRunCommand implements Command {
    private static final int EXAMPLES = 20;

    private final Retention retention;

    RetentionDryRunCommand(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "retention-dry-run";
    }

    @Override
    public String purpose() {
        return "counts and lists what would be destroyed now because its time is over, and destroys nothing";
    }

    @Override
    public int run(Consumer<String> out) {
        for (var preview : retention.dryRun(EXAMPLES)) {
            out.accept("%s: %d due (%s; kept for %s)"
                    .formatted(
                            preview.rule().code(),
                            preview.count(),
                            preview.rule().what(),
                            preview.rule().words()));
            preview.examples()
                    .forEach(one ->
                            out.accept("  " + one.id() + " " + one.label() + ", " + LondonTime.dateTime(one.since())));
            if (preview.count() > preview.examples().size()) {
                out.accept("  and " + (preview.count() - preview.examples().size()) + " more");
            }
        }
        return 0;
    }
}
