package org.upshift.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Supplier;

/**
 * Does something in a transaction that is always rolled back, to hear what the rules behind it say no to. Whatever reaches beyond that
 * transaction, such as a file, or a row that stays whatever happens, ends a rehearsal before it is touched.
 */
public final class Rehearsal {
    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private Rehearsal() {}

    /** @return what rules say no to, as far as it got: it may well stumble over what is known to be wrong already */
    public static List<RuleViolation> of(Supplier<?> work) {
        QuarkusTransaction.begin();
        RUNNING.set(true);
        try {
            work.get();
            return List.of();
        } catch (RuleViolation no) {
            return no.all();
        } catch (RuntimeException stumbled) {
            return List.of();
        } finally {
            RUNNING.remove();
            QuarkusTransaction.rollback();
        }
    }

    /** For the beginning of what a rollback would not take back. */
    public static void endHere() {
        if (RUNNING.get()) {
            throw new IllegalStateException("This is only a rehearsal");
        }
    }
}
