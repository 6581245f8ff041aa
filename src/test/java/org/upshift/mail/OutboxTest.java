package org.upshift.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ActivateRequestContext
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    LetterQueries letters;

    @Inject
    DataSource dataSource;

    @Inject
    @Any
    Instance<Task<?>> tasks;

    private final String address = UUID.randomUUID() + "@example.org";
    private final Mailbox mailbox = Mailbox.of(address);

    @Test
    void a_letter_arrives_after_the_transaction_that_causes_it() {
        UUID id = post(new Letter(address, "A place for you", "Take it: http://localhost/offers/1\n", "offer"));

        ReceivedMail mail = mailbox.take();

        assertThat(mail.subject()).isEqualTo("A place for you");
        assertThat(mail.from()).isEqualTo("Upshift <upshift@localhost>");
        assertThat(mail.to()).isEqualTo(address);
        assertThat(mail.link("/offers/")).isEqualTo("http://localhost/offers/1");
        assertThat(mail.messageId()).isEqualTo("<" + id + "@localhost>");
        assertThat(mail.headers()).contains("Auto-Submitted: auto-generated");
        assertThat(mailbox.all()).isEmpty();
    }

    @Test
    void nothing_is_sent_when_the_cause_is_rolled_back() {
        long before = letters.count(address);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.post(letter("A place for you"));
                    throw new IllegalStateException("The offer fails");
                }))
                .hasMessageContaining("The offer fails");

        mailbox.staysEmpty();
        assertThat(letters.count(address)).isEqualTo(before);
    }

    @Test
    void nothing_is_sent_before_the_cause_is_committed() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.post(letter("A place for you"));
            mailbox.staysEmpty();
        });

        assertThat(mailbox.take().subject()).isEqualTo("A place for you");
    }

    @Test
    void letters_cannot_be_posted_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.post(letter("A place for you"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void what_is_not_ASCII_survives_in_subject_and_body() {
        String subject = "Zoë, łódź – 你好 😀 and a subject that is so long that it has to be folded over several lines";
        String body = "Žluťoučký kůň\n\n…“quoted” – 你好 😀\n"
                + "A very long line ".repeat(100).strip() + "\n.\nThe end\n";

        post(new Letter(address, subject, body, "offer"));

        ReceivedMail mail = mailbox.take();
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text().stripTrailing()).isEqualTo(body.stripTrailing());
    }

    @Test
    void each_letter_is_sent_once_when_two_replicas_look_for_work() {
        Scheduler other = Scheduler.create(
                        dataSource, tasks.stream().<Task<?>>map(task -> task).toList())
                .schedulerName(new SchedulerName.Fixed("other"))
                .pollingInterval(Duration.ofMillis(20))
                .threads(2)
                .build();
        other.start();
        try {
            for (int i = 0; i < 20; i++) {
                String subject = "Letter " + i;
                post(letter(subject));
            }
            for (int i = 0; i < 20; i++) {
                mailbox.take();
            }
            mailbox.staysEmpty();
        } finally {
            other.stop();
        }
    }

    @Test
    void the_body_is_forgotten_when_the_letter_has_left() {
        UUID id = post(letter("Sign in"));
        mailbox.take();

        LetterRow row = sent(id);

        assertThat(row.status()).isEqualTo(LetterStatus.SENT);
        assertThat(row.attempts()).isEqualTo(1);
        assertThat(row.sentAt()).isNotNull();
        assertThat(row.lastError()).isNull();
        assertThat(letters.text(id).orElseThrow().body()).isEmpty();
        assertThat(letters.text(UUID.randomUUID())).isEmpty();
    }

    private LetterRow sent(UUID id) {
        for (int i = 0; i < 100; i++) {
            List<LetterRow> rows = letters.latest(address, Page.page(50, 0));
            LetterRow row =
                    rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
            if (row.status() != LetterStatus.QUEUED) {
                return row;
            }
            Mailbox.pause(50);
        }
        throw new AssertionError("Still queued");
    }

    private UUID post(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.post(letter));
    }

    private Letter letter(String subject) {
        return new Letter(address, subject, "Dear participant", "offer");
    }
}
