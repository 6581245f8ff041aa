package org.upshift.database;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of Hibernate: {@code statements.during(() -> visitors.as(ana).get("/"))}. */
@Singleton
public class Statements {
    private static final int TRIES = 10;
    private static final long PAUSE = 30;

    private final Statistics statistics;

    Statements(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** The fewest of ten runs: letters that leave meanwhile count too. */
    public long during(Runnable reading) {
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = statistics.getPrepareStatementCount();
            reading.run();
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
            LockSupport.parkNanos(Duration.ofMillis(PAUSE).toNanos());
        }
        return fewest;
    }
}
