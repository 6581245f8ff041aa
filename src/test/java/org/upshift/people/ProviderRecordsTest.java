package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/** What is kept of sign-ins at providers: shown to the person, erased with them, gone after a day. */
@QuarkusTest
class ProviderRecordsTest {
    @Inject
    Visitors visitors;

    @Inject
    ProviderAccountsData data;

    @Inject
    OldWaysIn ways;

    @Inject
    Event<PersonErased> erasures;

    @Inject
    EntityManager entities;

    private final String key = UUID.randomUUID().toString().substring(0, 13);
    private final String address = "ida." + key + "@trust.example";

    @Test
    void theAccountIsAmongWhatIsHeldAboutAPersonAndGoesWithThem() {
        new OpenIdAccount(visitors, "trust", "canary-" + key)
                .verified(address)
                .signIn()
                .then()
                .statusCode(303);
        UUID ida = visitors.personWithAddress("Ida", address);
        var subject = new PersonalData.Subject(ida, Set.of(ida), Set.of(address));
        assertThat(data.count(subject)).isOne();
        assertThat(data.items(subject, Page.first(5)).get(0).fields())
                .extracting(PersonalData.Field::value)
                .contains("Anytown NHS Trust", "canary-" + key, address);

        QuarkusTransaction.requiringNew()
                .run(() -> erasures.fire(new PersonErased(ida, Set.of(address), Instant.now())));
        assertThat(data.count(subject)).isZero();
    }

    @Test
    void anAttemptIsDestroyedADayAfterItWasOver() {
        var over = Instant.now().minus(Duration.ofDays(3));
        var rule = ways.providerAttempts();
        UUID old = attempt(over);
        UUID fresh = attempt(Instant.now());
        var due = new RetentionRule.Due(Instant.now().minus(Duration.ofDays(1)), Set.of());
        assertThat(rule.count(due)).isPositive();
        assertThat(rule.list(due, Page.first(100)))
                .extracting(RetentionRule.Overdue::id)
                .contains(old)
                .doesNotContain(fresh);
        int destroyed = QuarkusTransaction.requiringNew().call(() -> rule.destroy(due, 1_000));
        assertThat(destroyed).isPositive();
        assertThat(remaining(old, fresh)).containsExactly(fresh);
        assertThat(QuarkusTransaction.requiringNew().<Integer>call(() -> rule.destroy(due, 1_000)))
                .isZero();
    }

    private UUID attempt(Instant expires) {
        var attempt = new ProviderAttempt("trust", Secret.random(), "/home", expires.minusSeconds(600), expires);
        QuarkusTransaction.requiringNew().run(() -> entities.persist(attempt));
        return attempt.getId();
    }

    private List<UUID> remaining(UUID... ids) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select id from ProviderAttempt where id in :ids", UUID.class)
                        .setParameter("ids", List.of(ids))
                        .getResultList());
    }
}
