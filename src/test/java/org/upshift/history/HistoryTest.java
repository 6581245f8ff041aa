package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ActivateRequestContext
class HistoryTest {
    @Inject
    History history;

    @Inject
    HistoryQueries queries;

    @Inject
    EntityManager entities;

    private final UUID subject = UUID.randomUUID();
    private final UUID scope = UUID.randomUUID();

    @Test
    void an_entry_says_who_did_what_to_what_for_whom_and_when_it_took_effect() {
        UUID actor = UUID.randomUUID();
        UUID principal = UUID.randomUUID();
        Instant effective = Instant.parse("2018-11-19T12:00:00Z");
        record(Entry.of("offer-made")
                .by(actor, "Ana Example")
                .onBehalfOf(principal, "Ben Example")
                .about("application", subject)
                .in(scope)
                .effective(effective)
                .detail("Rank 3 of 40"));

        HistoryRow row = ofSubject().get(0);

        assertThat(row.action()).isEqualTo("offer-made");
        assertThat(row.actorId()).isEqualTo(actor);
        assertThat(row.actorName()).isEqualTo("Ana Example");
        assertThat(row.onBehalfOfId()).isEqualTo(principal);
        assertThat(row.onBehalfOfName()).isEqualTo("Ben Example");
        assertThat(row.scopeId()).isEqualTo(scope);
        assertThat(row.effectiveAt()).isEqualTo(effective);
        assertThat(row.recordedAt()).isAfter(effective);
        assertThat(row.detail()).isEqualTo("Rank 3 of 40");
    }

    @Test
    void what_nobody_did_was_done_by_Upshift_and_takes_effect_at_once() {
        record(Entry.of("offer-expired").about("application", subject));

        HistoryRow row = ofSubject().get(0);

        assertThat(row.actorId()).isNull();
        assertThat(row.actorName()).isEqualTo("Upshift");
        assertThat(row.effectiveAt()).isEqualTo(row.recordedAt());
    }

    @Test
    void an_entry_goes_when_its_cause_is_rolled_back() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    history.record(Entry.of("offer-made").about("application", subject));
                    throw new IllegalStateException("The offer fails");
                }))
                .hasMessageContaining("The offer fails");

        assertThat(ofSubject()).isEmpty();
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        assertThatThrownBy(() -> history.record(Entry.of("offer-made").about("application", subject)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void entries_come_newest_first_page_by_page_even_when_written_together() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 1; i <= 5; i++) {
                history.record(
                        Entry.of("step-" + i).about("application", subject).in(scope));
            }
        });

        assertThat(queries.ofSubject("application", subject, Page.page(2, 0)))
                .extracting(HistoryRow::action)
                .containsExactly("step-5", "step-4");
        assertThat(queries.ofScope(scope, Page.page(2, 2)))
                .extracting(HistoryRow::action)
                .containsExactly("step-1");
        assertThat(queries.countOfSubjects("application", List.of(subject))).isEqualTo(5);
        assertThat(queries.countOfScope(scope)).isEqualTo(5);
        assertThat(queries.countOfScope(subject)).isZero();
    }

    @Test
    void an_entry_is_never_changed_not_even_by_force() {
        record(Entry.of("offer-made").about("application", subject));
        UUID id = ofSubject().get(0).id();

        QuarkusTransaction.requiringNew().run(() -> {
            HistoryEntry entry = entities.find(HistoryEntry.class, id);
            overwrite(entry, "action", "never-happened");
        });

        assertThat(ofSubject().get(0).action()).isEqualTo("offer-made");
        assertThat(Arrays.stream(HistoryEntry.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .filter(method -> method.getReturnType() == void.class)
                        .filter(method -> !method.getName().startsWith("$$_")))
                .isEmpty();
    }

    @Test
    void an_entry_is_about_something_and_its_codes_are_codes() {
        assertThatThrownBy(() -> record(Entry.of("offer-made"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of("Offer made")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of("offer-made").detail("x".repeat(Entry.MAX_DETAIL + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void record(Entry entry) {
        QuarkusTransaction.requiringNew().run(() -> history.record(entry));
    }

    private List<HistoryRow> ofSubject() {
        return queries.ofSubject("application", subject, Page.page(50, 0));
    }

    private static void overwrite(HistoryEntry entry, String name, Object value) {
        try {
            var field = HistoryEntry.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(entry, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
