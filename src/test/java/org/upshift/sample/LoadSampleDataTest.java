package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.upshift.programme.ProgrammeFixture;

@QuarkusTest
class LoadSampleDataTest {
    @Inject
    LoadSampleData loading;

    @Inject
    ProgrammeFixture programmes;

    @Inject
    EntityManager entities;

    @Test
    void whereThereAreProgrammesNothingIsLoaded() {
        programmes.bare();

        assertThat(loading.load()).isFalse();
    }

    @Test
    void ofTwoReplicasThatStartTogetherOneTakesTheSteps() throws Exception {
        var taken = new AtomicInteger();
        var together = new CountDownLatch(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers = List.of(
                    threads.submit(() -> claims(together, taken)), threads.submit(() -> claims(together, taken)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(taken).hasValue(1);
        } finally {
            threads.shutdown();
            QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from sample_data")
                    .executeUpdate());
        }
    }

    private boolean claims(CountDownLatch together, AtomicInteger taken) throws InterruptedException {
        together.countDown();
        assertThat(together.await(10, TimeUnit.SECONDS)).isTrue();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                loading.claim();
                taken.incrementAndGet();
            });
            return true;
        } catch (LoadSampleData.LoadedElsewhere elsewhere) {
            return false;
        }
    }
}
