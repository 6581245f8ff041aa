package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.access.Matrix.Row;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.OpenDoor;

/** Asks every cell of the authorisation matrix, for every record and by every spelling of its address. */
@QuarkusTest
class AuthorisationTest {
    private static final Predicate<Row> SAFE = row -> !row.route().isUnsafe();
    private static final Predicate<Row> UNSAFE = row -> row.route().isUnsafe();

    @Inject
    World world;

    @Inject
    OpenDoor openDoor;

    @TestHTTPResource(value = "/q/health", management = true)
    URL management;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private final Matrix matrix = Matrix.read();

    @BeforeEach
    void populate() {
        world.populate();
    }

    @Test
    void theTableNamesExactlyTheRoutesThatThereAre() {
        var named = matrix.rows().stream()
                .map(row -> row.route().withoutNames())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsExactlyElementsOf(Route.all(port));
        assertThat(named).hasSameSizeAs(matrix.rows());
        assertThat(matrix.rows())
                .allSatisfy(row -> assertThat(row.cells()).as(row.toString()).hasSameSizeAs(matrix.subjects()));
    }

    @Test
    void healthAndMetricsAreOnTheManagementPortOnly() {
        assertThat(Matrix.managed()).containsExactlyInAnyOrderElementsOf(Framework.managed(management.getPort()));
        try (var managed = new Wire(management.getPort());
                var wire = new Wire(port)) {
            for (String path : Matrix.managed()) {
                assertThat(managed.ask(Ask.of("GET", path)).status()).as(path).isEqualTo(200);
                assertThat(wire.ask(Ask.of("GET", path)).status()).as(path).isEqualTo(404);
            }
            assertThat(managed.ask(Ask.of("GET", "/q/health/ready")).body()).contains("UP");
            assertThat(managed.ask(Ask.of("GET", "/q/metrics")).body()).contains("http_server_requests_seconds");
            assertThat(managed.ask(Ask.of("GET", "/home")).status()).isEqualTo(404);
        }
    }

    @Test
    void everySubjectGetsOnEveryRouteWhatTheTableSays() {
        assertThat(new Inquiry(world, matrix).faults(SAFE)).isEmpty();
        assertThat(new Inquiry(world, matrix).faults(UNSAFE)).isEmpty();
    }

    @Test
    void askingForTheHeadOnlyGetsTheSame() {
        assertThat(new Inquiry(world, matrix)
                        .spelling("HEAD", ask -> ask.method("HEAD"))
                        .faults(SAFE))
                .isEmpty();
    }

    @Test
    void aSlashAtTheEndOpensNothing() {
        assertThat(new Inquiry(world, matrix)
                        .spelling("slash", ask -> ask.path(ask.path() + "/"))
                        .opensNothing(row -> true))
                .isEmpty();
    }

    @Test
    void aMethodIsWhatItIsWhateverElseTheRequestSays() {
        assertThat(new Inquiry(world, matrix)
                        .spelling("overridden", ask -> ask.path(ask.path() + "?_method=GET&method=GET")
                                .with("X-HTTP-Method-Override", "GET")
                                .with("X-HTTP-Method", "GET")
                                .with("X-Method-Override", "GET"))
                        .opensNothing(UNSAFE))
                .isEmpty();
        assertThat(new Inquiry(world, matrix)
                        .spelling("as GET", ask -> ask.method("GET"))
                        .differences(UNSAFE, ask -> ask.path(ask.path() + "?_method=POST")
                                .with("X-HTTP-Method-Override", "POST")))
                .isEmpty();
    }

    /** The paths that routers read in different ways are refused before anything else looks at them. */
    @Test
    void noSpellingOfAPathLeadsAroundARule() {
        assertThat(new Inquiry(world, matrix).notRefused()).isEmpty();
    }

    @Test
    void aRuleThatIsBrokenIsFound() {
        Predicate<Row> cohortPages =
                row -> row.route().toString().matches("GET /(cohorts/\\{cohort}|sessions/\\{session}/register)");
        assertThat(new Inquiry(world, matrix).faults(cohortPages)).isEmpty();
        QuarkusMock.installMockForType(openDoor.openToAll(), CohortAccess.class);
        assertThat(new Inquiry(world, matrix).faults(cohortPages))
                .anyMatch(fault -> fault.startsWith("GET /cohorts/{cohort} as facilitator, OTHER_COHORT"))
                .anyMatch(fault -> fault.startsWith("GET /cohorts/{cohort} as team, OTHER_ORGANISATION"))
                .anyMatch(fault -> fault.startsWith("GET /sessions/{session}/register as facilitator, OTHER"));
    }

    @Test
    void aCellThatIsWrongIsFound() {
        var route = Route.parse("GET /cohorts/{cohort}/registers");
        Predicate<Row> that = row -> row.route().equals(route);
        assertThat(new Inquiry(world, matrix.with(route, "facilitator", "ok ok ok 404")).faults(that))
                .containsExactly(
                        "GET /cohorts/{cohort}/registers as facilitator, OTHER_COHORT: ok expected, but got 404");
        assertThat(new Inquiry(world, matrix.with(route, "evaluator", "ok 404")).faults(that))
                .hasSize(4);
    }
}
