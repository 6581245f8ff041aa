package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.ProviderRefusal.Kind;

/**
 * Signs in the person behind a proven account. An account that is known by its subject stays with its person whatever its address
 * is now; an unknown one is linked by an address that the provider has verified and may vouch for.
 */
@ApplicationScoped
class SignInWithProvider {
    private static final String WITH_A_CODE = " Or sign in with a code that we send to your e-mail address.";

    private final EntityManager entities;
    private final ProviderAccounts accounts;
    private final People people;
    private final StartSignIn start;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    SignInWithProvider(
            EntityManager entities,
            ProviderAccounts accounts,
            People people,
            StartSignIn start,
            Outbox outbox,
            History history,
            Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.people = people;
        this.start = start;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param device the browser in plain words ({@link Device})
     * @return the secret for the cookie
     */
    @Transactional
    public Secret signIn(ProvenIdentity proven, String device) {
        var provider = proven.provider();
        var now = clock.instant();
        var known = accounts.withSubject(provider.issuer(), proven.subject());
        var person = known.isPresent() ? linkedPerson(known.get(), proven, now) : link(proven, now);
        return start.start(new EmailAddress(person.getEmail()), device, proven.secondFactor());
    }

    private Person linkedPerson(UUID account, ProvenIdentity proven, Instant now) {
        var found = entities.find(ProviderAccount.class, account);
        var person = entities.find(Person.class, found.getPersonId());
        // Whoever has moved on to another organisation is no longer its to sign in
        if (people.addresses(person.getId()).stream()
                .noneMatch(address -> proven.provider().mayVouchFor(new EmailAddress(address)))) {
            ensureHome(proven.provider(), new EmailAddress(person.getEmail()));
        }
        found.usedAt(now);
        return person;
    }

    private Person link(ProvenIdentity proven, Instant now) {
        var provider = proven.provider();
        var email = verifiedAddress(proven);
        var person = entities.find(Person.class, people.knownAs(email));
        if (accounts.countAt(provider.issuer(), person.getId()) > 0) {
            throw new ProviderRefusal(
                    Kind.OTHER_ACCOUNT,
                    "Your address is linked with another account of " + provider.label()
                            + ". If that is an old one of yours, sign in with a code that we send to your e-mail address, and "
                            + "remove it in your details. If it is not, tell whoever runs this service.");
        }
        entities.persist(new ProviderAccount(person.getId(), proven, email, now));
        history.record(Entry.of("provider-account-linked")
                .by(person.getId(), person.getName().isEmpty() ? person.getEmail() : person.getName())
                .about("person", person.getId())
                .detail(provider.label()));
        outbox.post(Letter.of(
                person.getEmail(), "provider-account-linked", ProviderLetters.providerLinked(provider.label())));
        return person;
    }

    private static EmailAddress verifiedAddress(ProvenIdentity proven) {
        String label = proven.provider().label();
        EmailAddress email;
        try {
            email = EmailAddress.parse(proven.email(), "email");
        } catch (RuleViolation unusable) {
            throw new ProviderRefusal(
                    Kind.NO_ADDRESS,
                    label
                            + " did not tell us your e-mail address, by which you are known here. Ask those who run its accounts to "
                            + "release it to Upshift." + WITH_A_CODE);
        }
        ensureHome(proven.provider(), email);
        if (!proven.provider().isVerified(email, proven.emailVerified())) {
            throw new ProviderRefusal(
                    Kind.UNVERIFIED,
                    label + " has not confirmed that " + email.value() + " is yours. Confirm it there, then try again."
                            + WITH_A_CODE);
        }
        return email;
    }

    private static void ensureHome(Provider provider, EmailAddress email) {
        if (!provider.mayVouchFor(email)) {
            throw new ProviderRefusal(
                    Kind.FOREIGN,
                    "Here " + provider.label() + " cannot vouch for addresses that end in @" + email.domain()
                            + ". Sign in with a code that we send to your e-mail address.");
        }
    }
}
