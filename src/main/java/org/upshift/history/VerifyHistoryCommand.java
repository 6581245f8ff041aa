package org.upshift.history;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.Command;

/** {@code verify-history}: 0 when the chain is whole, 1 when it is not. */
@Singleton
class VerifyHistoryCommand implements Command {
    private final VerifyHistory history;
    private final Optional<String> anchor;

    VerifyHistoryCommand(
            VerifyHistory history, @ConfigProperty(name = "upshift.history.anchor") Optional<String> anchor) {
        this.history = history;
        this.anchor = anchor.map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public String purpose() {
        return "checks that no entry of the history was changed, deleted or slipped in";
    }

    @Override
    public int run(Consumer<String> out) {
        Verdict verdict = history.verify(anchor.orElse(null));
        if (!verdict.inOrder()) {
            out.accept("The history is broken. " + verdict.fault() + ".");
            out.accept("In order until " + verdict.end());
            return 1;
        }
        out.accept("The history is whole: %d entries in the chain, %d waiting to be linked, words erased in %d places."
                .formatted(verdict.entries(), verdict.waiting(), verdict.blanked()));
        out.accept("It ends at " + verdict.end());
        return 0;
    }
}
