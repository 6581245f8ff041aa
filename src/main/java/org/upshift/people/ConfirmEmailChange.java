package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/** Finishes the change of an address for whoever holds the link that was sent to the new one, and tells the old one. */
@ApplicationScoped
public class ConfirmEmailChange {
    private final EntityManager entities;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    ConfirmEmailChange(EntityManager entities, OneTimeLinks links, Outbox outbox, History history, Clock clock) {
        this.entities = entities;
        this.links = links;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** The new address behind a link that can still be used. */
    @Transactional
    public Optional<String> addressBehind(String secret) {
        return links.find(RequestEmailChange.PURPOSE, secret)
                .map(id -> entities.find(EmailChange.class, id))
                .map(EmailChange::getEmail);
    }

    /** @return false when the link is unknown, used, replaced or expired */
    @Transactional
    public boolean confirm(String secret) {
        var change = links.find(RequestEmailChange.PURPOSE, secret).map(id -> entities.find(EmailChange.class, id));
        if (change.isEmpty() || !links.consume(RequestEmailChange.PURPOSE, secret)) {
            return false;
        }
        var email = new EmailAddress(change.get().getEmail());
        var person = entities.find(Person.class, change.get().getPersonId(), LockModeType.PESSIMISTIC_WRITE);
        requireFree(email);
        entities.persist(new FormerAddress(person, clock.instant()));
        outbox.post(Letter.of(person.getEmail(), "email-changed", EmailChangeLetters.addressChanged()));
        person.moveTo(email);
        history.record(Entry.of("email-changed")
                .by(person.getId(), person.getName().isEmpty() ? "A person without a name" : person.getName())
                .about("person", person.getId()));
        return true;
    }

    /** Whoever holds the link reads mail at this address, so saying that it is known here tells them nothing new. */
    private void requireFree(EmailAddress email) {
        boolean taken = !entities.createQuery("select id from Person where email = :email", UUID.class)
                .setParameter("email", email.value())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation(
                    "email-taken",
                    "Somebody signs in to Upshift with this address already. If that is you, ask the programme team"
                            + " to bring both records together");
        }
    }
}
