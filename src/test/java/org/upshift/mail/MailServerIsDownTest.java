package org.upshift.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MailServerIsDownTest.NoServer.class)
@ActivateRequestContext
class MailServerIsDownTest {
    @Inject
    Outbox outbox;

    @Inject
    LetterQueries letters;

    @ConfigProperty(name = "upshift.mail.port")
    int port;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void a_letter_is_tried_again_and_arrives_when_the_server_is_back() {
        UUID id = post();
        await(id, 1);
        assertThat(row(id).lastError()).contains("Connection refused");

        GreenMail server = MailServer.server(port, 0);
        MailServer.start(server);
        try {
            ReceivedMail mail = Mailbox.of(address, server.getImap().getPort()).take();
            assertThat(mail.messageId()).startsWith("<" + id);
            LetterRow row = awaitEnd(id);
            assertThat(row.status()).isEqualTo(LetterStatus.SENT);
            assertThat(row.attempts()).isGreaterThan(1);
            assertThat(row.lastError()).isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_letter_is_given_up_after_the_last_attempt_and_says_why() {
        UUID id = post();

        LetterRow row = awaitEnd(id);

        assertThat(row.status()).isEqualTo(LetterStatus.FAILED);
        assertThat(row.attempts()).isEqualTo(4);
        assertThat(row.lastError()).contains("Connection refused");
        assertThat(row.sentAt()).isNull();
        assertThat(letters.text(id).orElseThrow().body()).isNotEmpty();
    }

    private UUID post() {
        Letter letter = new Letter(address, "A place for you", "Dear participant", "offer");
        return QuarkusTransaction.requiringNew().call(() -> outbox.post(letter));
    }

    private void await(UUID id, int attempts) {
        for (int i = 0; i < 200 && row(id).attempts() < attempts; i++) {
            Mailbox.pause(20);
        }
        assertThat(row(id).attempts()).isGreaterThanOrEqualTo(attempts);
    }

    private LetterRow awaitEnd(UUID id) {
        for (int i = 0; i < 500 && row(id).status() == LetterStatus.QUEUED; i++) {
            Mailbox.pause(20);
        }
        return row(id);
    }

    private LetterRow row(UUID id) {
        return letters.latest(address, Page.page(100, 0)).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static class NoServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "upshift.mail.host", "localhost",
                    "upshift.mail.port", String.valueOf(freePort()),
                    "upshift.mail.attempts", "4",
                    "upshift.mail.retry-after", "400ms");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
