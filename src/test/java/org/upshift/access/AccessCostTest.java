package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;

/**
 * Knowing who somebody is and what they may see costs one SQL statement: it reads the sign-in, the person and all their roles.
 * Whether a record is in their scope is a condition of the statement that reads the record.
 */
@QuarkusTest
class AccessCostTest {
    private static final List<String> SUBJECTS = List.of("participant", "evaluator", "team");

    @Inject
    World world;

    @Inject
    Statements statements;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void populate() {
        world.populate();
        world.signInAnew();
    }

    @Test
    void whoAsksIsFoundInOneStatementAndWithNoneForVisitors() {
        try (var wire = new Wire(port)) {
            var page = Route.parse("GET /impact/method");
            assertThat(statements.during(() -> wire.ask(world.ask(page, "anonymous", Relation.OWN))))
                    .isZero();
            assertThat(statements.during(() -> wire.ask(world.ask(page, "team", Relation.OWN))))
                    .isEqualTo(1);
        }
    }

    @Test
    void whoseTokenItIsIsFoundInOneStatementToo() {
        var people = Route.parse("GET /api/people");
        try (var wire = new Wire(port)) {
            // That a token was used is written down once a minute
            wire.ask(world.ask(people, "team", Relation.OWN));
            assertThat(statements.during(() -> wire.ask(world.ask(people, "anonymous", Relation.OWN))))
                    .isZero();
            assertThat(statements.during(() -> wire.ask(world.ask(people, "team", Relation.OWN))))
                    .isEqualTo(1);
        }
    }

    /** A refusal shows what a check costs: who it is and, where the role may see such records, the look for this one. */
    @Test
    void aRefusalCostsOneStatementForTheRolesAndThenTheLookForTheRecord() {
        var matrix = Matrix.read();
        var faults = new ArrayList<String>();
        try (var wire = new Wire(port)) {
            // That a token was used is written down once a minute
            SUBJECTS.forEach(
                    subject -> wire.ask(world.ask(Route.parse("GET /api/me/applications"), subject, Relation.OWN)));
            for (var row : matrix.rows()) {
                for (String subject : SUBJECTS) {
                    for (var relation : world.relations(row.route())) {
                        String expected = matrix.expected(row, subject, relation);
                        if (!row.route().isUnsafe() && List.of("403", "404").contains(expected)) {
                            long most = expected.equals("403") ? 1 : mostFor(row.route());
                            Ask ask = world.ask(row.route(), subject, relation);
                            long needed = statements.once(() -> wire.ask(ask));
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
}
