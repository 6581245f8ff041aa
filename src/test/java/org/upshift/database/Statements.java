package org.upshift.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of Hibernate, those of jobs at work meanwhile apart: {@code statements.during(() -> visitors.as(ana).get("/"))}. */
@Singleton
@Default
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final String THREADS_OF_JOBS = "db-scheduler";

    private final LongAdder prepared = new LongAdder();

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().startsWith(THREADS_OF_JOBS)) {
            prepared.increment();
        }
        return sql;
    }

    /** The fewer of two runs: what is read once and then known does not count. */
    public long during(Runnable reading) {
        return Math.min(once(reading), once(reading));
    }

    public long once(Runnable reading) {
        long before = prepared.sum();
        reading.run();
        return prepared.sum() - before;
    }
}
