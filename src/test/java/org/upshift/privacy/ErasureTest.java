package org.upshift.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.upshift.database.Backup;
import org.upshift.kernel.Commands;
import org.upshift.mail.Mailbox;
import org.upshift.people.PersonErased;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Whoever is erased is gone from the database, the outbox, files and logs; what counts still counts. */
@QuarkusTest
class ErasureTest {
    @Inject
    Canary canary;

    @Inject
    Visitors visitors;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Inject
    Commands commands;

    @Inject
    ErasePerson erasePerson;

    @Inject
    LedgerFolder folder;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    Optional<String> owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    Optional<String> ownerPassword;

    @ConfigProperty(name = "upshift.erasure-ledger.directory")
    Path ledger;

    @ConfigProperty(name = "upshift.pairing-keys.directory")
    Path pairingKeys;

    @Test
    void everyPersonalColumnIsReached() {
        assertThat(Canary.forgotten())
                .as(
                        "Columns that src/docs/data.md calls personal, of which Canary does not say how erasure reaches them")
                .isEmpty();
    }

    @Test
    void nothingOfAnErasedPersonIsLeftAndARestoredBackupIsErasedAgain() throws Exception {
        var logged = new Listener();
        Logger.getLogger("").addHandler(logged);
        try {
            var bird = canary.release();
            assertThat(columns(bird.word())).containsAll(Canary.everywhere());
            Backup backup;
            try (var connection = database.getConnection()) {
                backup = Backup.of(connection);
            }

            erase(bird);

            Mailbox.of(bird.email()).take("Your data is erased");
            awaitNothingOf(bird.word());
            assertThat(filesWith(bird.word())).isEmpty();
            assertThat(count("select count(*) from attendance_mark where session_id = :id", bird.session()))
                    .isEqualTo(1);
            assertThat(count("select count(*) from enrolment where cohort_id = :id", bird.cohort()))
                    .isEqualTo(1);
            assertThat(name(bird.person())).isEqualTo(PersonErased.NAME);

            try (var connection = asOwner()) {
                backup.restore(connection);
            }
            entities.getEntityManagerFactory().getCache().evictAll();
            assertThat(columns(bird.word()))
                    .contains("person.name", "application_answer.answer", "history_words.detail");

            var said = new ArrayList<String>();
            assertThat(commands.run("replay-erasures", said::add)).isZero();

            assertThat(said).hasSize(1).first().asString().contains("erased once more");
            assertThat(mentions(bird.word())).isEmpty();
            assertThat(commands.run("verify-history", said::add)).isZero();
            assertThat(logged.lines()).noneMatch(line -> line.contains(bird.word()));
        } finally {
            Logger.getLogger("").removeHandler(logged);
        }
    }

    /** A line manager has no account: they are known by the address that an applicant gave. */
    @Test
    void aLineManagerIsErasedByTheirAddressAlone() throws SQLException {
        var bird = canary.release();
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);

        String location = visitors.as(admin)
                .formParam("email", bird.manager())
                .formParam("kind", "ERASURE")
                .formParam("receivedOn", "2099-01-01")
                .post("/team/data-requests/new")
                .then()
                .statusCode(422)
                .body(containsString("The day of receipt must be today or earlier"))
                .body(containsString(bird.manager()))
                .extract()
                .header("Location");
        assertThat(location).isNull();
        location = visitors.as(admin)
                .formParam("email", bird.manager())
                .formParam("kind", "ERASURE")
                .formParam("receivedOn", java.time.LocalDate.now().toString())
                .post("/team/data-requests/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        visitors.as(admin)
                .formParam("words", "")
                .post(location.substring(location.indexOf("/team/")) + "/completion")
                .then()
                .statusCode(303);

        Mailbox.of(bird.manager()).take("Your data is erased");
        awaitNothingOf(bird.manager());
        assertThat(columns(bird.word()))
                .contains("person.name")
                .doesNotContain("sign_off.manager_name", "sign_off.statement");
        visitors.as(bird.person())
                .post("/applications/" + application(bird.person()) + "/reminder")
                .then()
                .statusCode(422)
                .body(containsString("were erased at their own request"));
    }

    /** Otherwise somebody who was not erased after all would be, when a backup is restored. */
    @Test
    void anErasureThatDoesNotCommitLeavesNothingInTheLedgerOutsideTheDatabase() {
        var person = visitors.person("Rolf Rolled Back");
        var before = folder.read();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    erasePerson.erase(person, Set.of(visitors.email(person)));
                    assertThat(folder.read()).hasSize(before.size() + 1);
                    throw new IllegalStateException("Something else failed");
                }))
                .hasMessage("Something else failed");

        assertThat(folder.read()).hasSameSizeAs(before);
        assertThat(name(person)).isEqualTo("Rolf Rolled Back");
    }

    private void erase(Canary.Bird bird) {
        visitors.as(bird.person())
                .formParam("kind", "ERASURE")
                .formParam("message", bird.word())
                .post("/account/my-data/requests/new")
                .then()
                .statusCode(303);
        UUID request = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from DataRequest where personId = :person and status = OPEN", UUID.class)
                .setParameter("person", bird.person())
                .getSingleResult());
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        visitors.as(admin)
                .formParam("words", "Goodbye " + bird.word())
                .post("/team/data-requests/" + request + "/completion")
                .then()
                .statusCode(303);
        visitors.as(admin)
                .get("/team/data-requests/" + request)
                .then()
                .statusCode(200)
                .body(containsString(PersonErased.NAME));
    }

    private UUID application(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (UUID) entities.createNativeQuery(
                                "select id from application where applicant_id = :person", UUID.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }

    private String name(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select name from Person where id = :id", String.class)
                        .setParameter("id", person)
                        .getSingleResult());
    }

    private long count(String sql, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery(sql).setParameter("id", id).getSingleResult())
                .longValue());
    }

    /** The last letter goes from the outbox a moment after it has left. */
    private void awaitNothingOf(String word) throws SQLException {
        for (int tries = 0; tries < 100 && !mentions(word).isEmpty(); tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(mentions(word)).isEmpty();
    }

    private List<String> mentions(String word) throws SQLException {
        try (var connection = database.getConnection()) {
            return Backup.mentions(connection, word);
        }
    }

    private java.util.Set<String> columns(String word) throws SQLException {
        return mentions(word).stream()
                .map(found -> found.substring(0, found.indexOf(':')))
                .collect(Collectors.toSet());
    }

    private Connection asOwner() throws SQLException {
        return owner.isPresent()
                ? DriverManager.getConnection(url, owner.get(), ownerPassword.orElse(""))
                : database.getConnection();
    }

    private List<Path> filesWith(String word) throws IOException {
        assertThat(ledger).isDirectory();
        Files.createDirectories(pairingKeys);
        var found = new ArrayList<Path>();
        for (Path folder : List.of(ledger, pairingKeys)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    if (text.contains(word) || file.toString().contains(word)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    /** All that is logged meanwhile. */
    private static final class Listener extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        List<String> lines() {
            return lines;
        }

        @Override
        public void publish(LogRecord entry) {
            // The mail server of the tests is no part of the service
            if (String.valueOf(entry.getLoggerName()).startsWith("com.icegreen")) {
                return;
            }
            String parameters = entry.getParameters() == null ? "" : java.util.Arrays.toString(entry.getParameters());
            lines.add(
                    entry.getMessage() + " " + parameters + (entry.getThrown() == null ? "" : " " + entry.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
