package org.upshift.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many do something at the same moment. */
public final class Rivals {
    private Rivals() {}

    /** Starts all attempts at once; true for each that went well, an exception of {@code refusal} is a false. */
    public static long succeed(List<? extends Callable<?>> attempts, Class<? extends RuntimeException> refusal) {
        var barrier = new CyclicBarrier(attempts.size());
        var pool = Executors.newFixedThreadPool(attempts.size());
        try {
            var results = new ArrayList<Future<Boolean>>();
            for (var attempt : attempts) {
                results.add(pool.submit(() -> {
                    barrier.await();
                    try {
                        return !Boolean.FALSE.equals(attempt.call());
                    } catch (RuntimeException failure) {
                        if (refusal.isInstance(failure)) {
                            return false;
                        }
                        throw failure;
                    }
                }));
            }
            long successes = 0;
            for (var result : results) {
                successes += result.get() ? 1 : 0;
            }
            return successes;
        } catch (InterruptedException | ExecutionException unexpected) {
            throw new AssertionError(unexpected);
        } finally {
            pool.shutdownNow();
        }
    }
}
