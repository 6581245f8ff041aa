package org.upshift.sample;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Fills an empty installation with the sample data, all of it in one transaction. */
@ApplicationScoped
class LoadSampleData {
    private final EntityManager entities;
    private final List<SampleStep> steps;
    private final Clock clock;

    LoadSampleData(EntityManager entities, @All List<SampleStep> steps, Clock clock) {
        this.entities = entities;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(SampleStep::order))
                .toList();
        this.clock = clock;
    }

    /**
     * @return whether this call loaded it; false when there are programmes already
     * @throws LoadedElsewhere when another replica loads it at the same time
     */
    @Transactional
    @TransactionConfiguration(timeout = 300)
    @ActivateRequestContext
    public boolean load() {
        long programmes = entities.createQuery("select count(*) from Programme", Long.class)
                .getSingleResult();
        if (programmes > 0) {
            return false;
        }
        claim();
        steps.forEach(SampleStep::load);
        return true;
    }

    /** Waits for a replica that is loading at the same time, and fails when that one commits. */
    void claim() {
        try {
            entities.createNativeQuery("insert into sample_data (id, loaded_at) values (1, :now)")
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        } catch (ConstraintViolationException | LockTimeoutException | PessimisticLockException taken) {
            throw new LoadedElsewhere(taken);
        }
    }

    static class LoadedElsewhere extends RuntimeException {
        LoadedElsewhere(Throwable cause) {
            super("The sample data is loaded by another replica", cause);
        }
    }
}
