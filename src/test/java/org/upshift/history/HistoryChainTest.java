package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.Commands;
import org.upshift.people.PersonErased;

/** Whatever is done to the history behind the back of the service is found; each test puts back what it has done. */
@QuarkusTest
@ActivateRequestContext
class HistoryChainTest {
    @Inject
    History history;

    @Inject
    HistoryQueries queries;

    @Inject
    SealHistory seal;

    @Inject
    VerifyHistory verify;

    @Inject
    ForgetInHistory forget;

    @Inject
    Event<PersonErased> erased;

    @Inject
    HistoryOwner owner;

    @Inject
    Commands commands;

    private final UUID subject = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void threeEntries() {
        for (int i = 1; i <= 3; i++) {
            record(Entry.of("step-" + i)
                    .by(person, "Ana Example")
                    .onBehalfOf(person, "Ana Example")
                    .about("application", subject)
                    .concerning(person)
                    .detail("Step " + i + " of Ana")
                    .changed("Step", i - 1, i));
        }
        seal.seal();
    }

    @Test
    void aSealedEntryHasItsPlaceInTheChainAndTheChainIsWhole() {
        var rows = rows();

        assertThat(rows).extracting(HistoryRow::hash).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(rows.get(0).position()).isGreaterThan(rows.get(1).position());
        assertThat(verify.verify(null).fault()).isNull();
        assertThat(verify.verify(rows.get(1).position() + ":" + rows.get(1).hash())
                        .inOrder())
                .isTrue();
    }

    @Test
    void everyEntryEverRecordedIsInTheChain() {
        Verdict verdict = verify.verify(null);

        assertThat(verdict.inOrder()).isTrue();
        assertThat(verdict.entries()).isGreaterThanOrEqualTo(3);
        assertThat(verdict.end()).matches(verdict.entries() + ":[0-9a-f]{64}");
    }

    @Test
    void anEntryThatWasChangedIsFound() {
        UUID id = rows().get(1).id();
        owner.tamper("update history_entry set action = 'step-x' where id = ?", id);
        String fault = verify.verify(null).fault();
        owner.tamper("update history_entry set action = 'step-2' where id = ?", id);

        assertThat(fault).contains(id.toString()).contains("was changed");
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void wordsThatWereChangedAreFound() {
        UUID id = rows().get(1).id();
        owner.tamper("update history_words set detail = 'Step 2 of Ben' where entry_id = ?", id);
        String fault = verify.verify(null).fault();
        owner.tamper("update history_words set detail = 'Step 2 of Ana' where entry_id = ?", id);

        assertThat(fault).contains(id.toString()).contains("says something else");
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        long first = rows().get(2).position();
        swap(first, first + 1);
        String fault = verify.verify(null).fault();
        swap(first, first + 1);

        assertThat(fault).startsWith("Entry " + first + " (").contains("does not belong in this place");
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void aMissingLinkIsFoundInTheMiddleAndAtTheEnd() {
        long first = rows().get(2).position();
        owner.tamper("update history_seal set position = position + 1000000 where position = ?", first + 1);
        String middle = verify.verify(null).fault();
        owner.tamper("update history_seal set position = position - 1000000 where position > 1000000");
        owner.tamper("update history_seal set position = position + 1000000 where position > ?", first);
        String end = verify.verify(null).fault();
        owner.tamper("update history_seal set position = position - 1000000 where position > 1000000");

        assertThat(middle).isEqualTo("Entry " + (first + 1) + " is missing from the chain");
        assertThat(end).isEqualTo("Entry " + (first + 1) + " is missing from the chain");
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void newestEntriesThatWereDeletedAreFoundEvenWhenTheHeadIsMovedBack() {
        record(Entry.of("last-one").about("application", subject));
        seal.seal();
        String before = verify.verify(null).end();
        HistoryRow last = rows().get(0);
        HistoryRow third = rows().get(1);
        owner.tamper("delete from history_seal where entry_id = ?", last.id());
        owner.tamper("delete from history_words where entry_id = ?", last.id());
        owner.tamper("delete from history_entry where id = ?", last.id());
        String fault = verify.verify(null).fault();
        owner.tamper(
                "update history_head set position = ?, hash = ?", last.position() - 1, hashAt(last.position() - 1));

        assertThat(fault).startsWith("The newest entries are missing");
        assertThat(verify.verify(null).inOrder()).isTrue();
        assertThat(verify.verify(before).fault()).contains("no longer goes through " + before);
        assertThat(third.position()).isLessThan(last.position());
    }

    @Test
    void anEntryFromAnotherHandIsFound() {
        UUID slipped = UUID.randomUUID();
        owner.tamper("""
                insert into history_entry
                    (id, recorded_at, effective_at, action, subject_kind, subject_id)
                values (?, current_timestamp, current_timestamp, 'offer-made', 'application', ?)
                """, slipped, subject);
        String fault = verify.verify(null).fault();
        owner.tamper("delete from history_entry where id = ?", slipped);

        assertThat(fault).contains(slipped.toString()).contains("not in the chain");
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void erasingAPersonTakesTheirWordsAndLeavesTheChainWhole() {
        record(Entry.of("seen").by(person, "Ana Example").about("application", subject));
        int blanked = QuarkusTransaction.requiringNew().call(() -> forget.forget(person));
        seal.seal();

        assertThat(blanked).isGreaterThanOrEqualTo(10);
        assertThat(rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.actorName()).isNull();
            assertThat(row.onBehalfOfName()).isNull();
            assertThat(row.detail()).isNull();
            assertThat(row.changes()).isEmpty();
            assertThat(row.actorId()).isEqualTo(person);
        });
        assertThat(verify.verify(null).inOrder()).isTrue();
        assertThat(verify.verify(null).blanked()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void thatIsDoneWheneverSomebodyIsErased() {
        QuarkusTransaction.requiringNew()
                .run(() -> erased.fire(new PersonErased(person, Set.of(), Instant.parse("2026-11-22T12:00:00Z"))));

        assertThat(rows()).hasSize(3).extracting(HistoryRow::actorName).containsOnlyNulls();
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void whatIsSaidAboutARecordGoesWithTheNamesOfThoseWithoutOne() {
        record(Entry.of("sign-off-decided")
                .by(null, "Lee Manager")
                .about("application", subject)
                .detail("Yes"));
        record(Entry.of("offer-expired").about("application", subject).detail("Nobody answered"));
        seal.seal();
        QuarkusTransaction.requiringNew().run(() -> forget.forgetAbout("application", subject));

        assertThat(rows())
                .extracting(HistoryRow::actorName)
                .containsExactly("Upshift", null, "Ana Example", "Ana Example", "Ana Example");
        assertThat(rows()).extracting(HistoryRow::detail).containsOnlyNulls();
        assertThat(verify.verify(null).inOrder()).isTrue();
    }

    @Test
    void manyWhoRecordAndSealAtOnceMakeOneChain() throws Exception {
        int rivals = 8;
        int each = 15;
        var barrier = new CyclicBarrier(rivals);
        var threads = Executors.newFixedThreadPool(rivals);
        var done = new ArrayList<Future<?>>();
        for (int i = 0; i < rivals; i++) {
            done.add(threads.submit(() -> {
                barrier.await();
                for (int j = 0; j < each; j++) {
                    record(Entry.of("step-again").about("application", subject));
                    if (j % 5 == 0) {
                        seal.seal();
                    }
                }
                return null;
            }));
        }
        for (var one : done) {
            one.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        seal.seal();

        assertThat(rows())
                .hasSize(3 + rivals * each)
                .extracting(HistoryRow::position)
                .doesNotContainNull();
        assertThat(verify.verify(null).fault()).isNull();
    }

    @Test
    void theCommandSaysWhetherTheChainIsWhole() {
        var said = new ArrayList<String>();
        UUID id = rows().get(0).id();

        int whole = commands.run("verify-history", said::add);
        owner.tamper("update history_words set actor_name = 'Eve' where entry_id = ?", id);
        int broken = commands.run("verify-history", said::add);
        owner.tamper("update history_words set actor_name = 'Ana Example' where entry_id = ?", id);
        int unknown = commands.run("no-such-thing", said::add);

        assertThat(List.of(whole, broken, unknown)).containsExactly(0, 1, 2);
        assertThat(said.get(0)).startsWith("The history is whole:");
        assertThat(said.get(1)).matches("It ends at \\d+:[0-9a-f]{64}");
        assertThat(said.get(2)).startsWith("The history is broken. Entry").contains(id.toString());
        assertThat(said)
                .contains("  verify-history: checks that no entry of the history was changed, deleted or slipped in");
    }

    private void swap(long one, long other) {
        owner.tamper("update history_seal set position = 2000000 where position = ?", one);
        owner.tamper("update history_seal set position = ? where position = ?", one, other);
        owner.tamper("update history_seal set position = ? where position = 2000000", other);
    }

    private String hashAt(long position) {
        return QuarkusTransaction.requiringNew().call(() -> queries.session()
                .createQuery("select hash from HistorySeal where position = :at", String.class)
                .setParameter("at", position)
                .getSingleResult());
    }

    private void record(Entry entry) {
        QuarkusTransaction.requiringNew().run(() -> history.record(entry));
    }

    private List<HistoryRow> rows() {
        return queries.ofSubject("application", subject, Page.page(500, 0));
    }
}
