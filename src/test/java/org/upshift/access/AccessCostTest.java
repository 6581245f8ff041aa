package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Knowing who somebody is and what they may see costs one SQL statement: it reads the sign-in, the person and all their roles.
 * Whether a record is in their scope is a condition of the statement that reads the record.
 */
@QuarkusTest
class AccessCostTest {
    private static final int TRIES = 4;

    @Inject
    World world;

    @Inject
    EntityManagerFactory factory;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private Statistics statistics;

    @BeforeEach
    void populate() {
        world.populate();
        world.signInAnew();
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @Test
    void whoAsksIsFoundInOneStatementAndWithNoneForVisitors() {
        try (var wire = new Wire(port)) {
            var page = Route.parse("GET /impact/method");
            assertThat(statements(wire, world.ask(page, "anonymous", Relation.OWN), 0))
                    .isZero();
            assertThat(statements(wire, world.ask(page, "team", Relation.OWN), 1))
                    .isEqualTo(1);
        }
    }

    /** A refusal shows what a check costs: who it is and, where the role may see such records, the look for this one. */
    @Test
    void aRefusalCostsOneStatementForTheRolesAndThenTheLookForTheRecord() {
        var matrix = Matrix.read();
        var faults = new ArrayList<String>();
        try (var wire = new Wire(port)) {
            for (var row : matrix.rows()) {
                for (String subject : List.of("participant", "evaluator", "team")) {
                    for (var relation : world.relations(row.route())) {
                        String expected = matrix.expected(row, subject, relation);
                        if (!row.route().isUnsafe() && List.of("403", "404").contains(expected)) {
                            long most = expected.equals("403") ? 1 : mostFor(row.route());
                            long needed = statements(wire, world.ask(row.route(), subject, relation), most);
                            if (needed > most) {
                                faults.add(row.route() + " as " + subject + ": " + needed + " statements");
                            }
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Where the address names neither cohort nor programme, it takes up to three looks to know that a record is not theirs. */
    private static long mostFor(Route route) {
        return route.path().matches("/(cohorts|team/programmes)/.*") ? 2 : 4;
    }

    /** Tried again while it seems too many: jobs at work meanwhile count too. */
    private long statements(Wire wire, Ask ask, long most) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && fewest > most; i++) {
            long before = statistics.getPrepareStatementCount();
            wire.ask(ask);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }
}
