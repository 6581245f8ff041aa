package org.upshift.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {
    private static final TaskDescriptor<Void> ANY_TASK = TaskDescriptor.of("look-for-outdated-sign-offs");
    private static final Instant FAR = Instant.parse("2198-03-01T09:00:00Z");
    private static final Instant FARTHER = Instant.parse("2198-04-01T09:00:00Z");

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    private SchedulableInstance<Void> job;

    @BeforeEach
    void waiting() {
        job = ANY_TASK.instance(UUID.randomUUID().toString()).scheduledTo(FAR);
        QuarkusTransaction.requiringNew().run(() -> jobs.schedule(job));
    }

    @AfterEach
    void gone() {
        change("delete from scheduled_tasks where task_instance = :job");
    }

    @Test
    void aJobThatWaitsIsMovedAndTakenBack() {
        assertThat(inTransaction(() -> jobs.move(job, FARTHER))).isTrue();
        assertThat(dueAt()).isEqualTo(FARTHER);

        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(job));
        assertThat(inTransaction(() -> jobs.isThere(job))).isFalse();
    }

    @Test
    void aJobThatIsBeingDoneIsNeitherMovedNorTakenBack() {
        change("update scheduled_tasks set picked = true where task_instance = :job");

        assertThat(inTransaction(() -> jobs.move(job, FARTHER))).isFalse();
        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(job));

        assertThat(dueAt()).isEqualTo(FAR);
    }

    @Test
    void aJobThatIsNotThereIsNeitherMovedNorTakenBack() {
        gone();

        assertThat(inTransaction(() -> jobs.move(job, FARTHER))).isFalse();
        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(job));
    }

    private Instant dueAt() {
        return inTransaction(() -> (Instant) entities.createNativeQuery(
                        "select execution_time from scheduled_tasks where task_instance = :job", Instant.class)
                .setParameter("job", job.getId())
                .getSingleResult());
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement)
                .setParameter("job", job.getId())
                .executeUpdate());
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
