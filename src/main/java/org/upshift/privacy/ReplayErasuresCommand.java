package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.Command;

/**
 * {@code replay-erasures}: to be run after a backup was restored and before the service starts. Reads the ledger's folder, the
 * database, and the file that {@code upshift.erasure-ledger.exported} names, if any.
 */
@Singleton
class ReplayErasuresCommand implements Command {
    private final ReplayErasures replay;
    private final Optional<Path> exported;

    ReplayErasuresCommand(
            ReplayErasures replay, @ConfigProperty(name = "upshift.erasure-ledger.exported") Optional<Path> exported) {
        this.replay = replay;
        this.exported = exported;
    }

    @Override
    public String name() {
        return "replay-erasures";
    }

    @Override
    public String purpose() {
        return "erases once more whoever the erasure ledger names, after a backup was restored";
    }

    @Override
    public int run(Consumer<String> out) {
        var outcome = replay.replay(exportedLines());
        out.accept("The ledger has %d erasures. %d of them found somebody in this database, who is erased once more."
                .formatted(outcome.entries(), outcome.erased()));
        return 0;
    }

    private List<LedgerLine> exportedLines() {
        if (exported.isEmpty()) {
            return List.of();
        }
        try (var lines = Files.lines(exported.get())) {
            return lines.filter(line -> !line.isBlank()).map(LedgerLine::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
