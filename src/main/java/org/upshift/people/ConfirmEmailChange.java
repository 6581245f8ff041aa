package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/**
 * Finishes the change of an address for the person who asked for it, once they show the link that was sent to the new one, and tells
 * the old one. The link alone is not enough: whoever reads a mailbox that was named by mistake would take the person's place.
 */
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

    /** The new address behind a link that this person can still use. */
    @Transactional
    public Optional<String> addressBehind(UUID person, String secret) {
        return change(person, secret).map(EmailChange::getEmail);
    }

    /** @return false when the link is unknown, used, replaced or expired, or somebody else's */
    @Transactional
    public boolean confirm(Actor actor, String secret) {
        var change = change(actor.id(), secret);
        if (change.isEmpty() || !links.consume(RequestEmailChange.PURPOSE, secret)) {
            return false;
        }
        var email = new EmailAddress(change.get().getEmail());
        var person = entities.find(Person.class, change.get().getPersonId(), LockModeType.PESSIMISTIC_WRITE);
        requireFree(email);
        entities.persist(new FormerAddress(person, clock.instant()));
        outbox.post(Letter.of(person.getEmail(), "email-changed", EmailChangeLetters.addressChanged()));
        person.moveTo(email);
        history.record(actor.entry("email-changed").about("person", person.getId()));
        return true;
    }

    private Optional<EmailChange> change(UUID person, String secret) {
        return links.find(RequestEmailChange.PURPOSE, secret)
                .map(id -> entities.find(EmailChange.class, id))
                .filter(change -> change.getPersonId().equals(person));
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
