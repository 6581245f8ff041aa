package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/** Sends a link to the new address of a person; only whoever reads mail there can finish the change. */
@ApplicationScoped
public class RequestEmailChange {
    static final String PURPOSE = "email-change";

    private static final Duration VALID_FOR = Duration.ofDays(1);
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int MAX_PER_PERIOD = 5;

    private final EntityManager entities;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final Clock clock;

    RequestEmailChange(EntityManager entities, OneTimeLinks links, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void request(UUID personId, EmailAddress email) {
        var person = entities.find(Person.class, personId, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (person.getEmail().equals(email.value())) {
            throw new RuleViolation("email-same", "email", "This is the address that we have for you already");
        }
        var now = clock.instant();
        if (requestsSince(personId, now.minus(PERIOD)) >= MAX_PER_PERIOD) {
            throw new RuleViolation(
                    "email-too-often", "email", "You have asked for this too often. Try again in an hour");
        }
        var change = new EmailChange(personId, email, now);
        entities.persist(change);
        var until = now.plus(VALID_FOR);
        var secret = links.issue(PURPOSE, change.getId(), email, until);
        outbox.postAbout(
                personId,
                Letter.of(
                        email.value(),
                        PURPOSE,
                        EmailChangeLetters.proveAddress(LondonTime.dateTime(until), secret.value())));
    }

    private long requestsSince(UUID person, java.time.Instant since) {
        return entities.createQuery(
                        "select count(*) from EmailChange where personId = :person and requestedAt > :since",
                        Long.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getSingleResult();
    }
}
