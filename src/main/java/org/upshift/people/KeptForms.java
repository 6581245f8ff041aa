package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Forms that arrived after their sign-in had ended, for an hour. The cookie holds the secret from which the key is made, this
 * table only its hash and what the key has sealed: neither is readable without the other, nor by anyone but the same person.
 */
@ApplicationScoped
public class KeptForms {
    /** The name (without prefix) of the cookie that holds a kept form's secret. */
    public static final String COOKIE = "kept-form";

    static final Duration KEPT_FOR = Duration.ofHours(1);

    private static final int MAX_PER_PERSON = 5;

    private final EntityManager entities;
    private final Clock clock;

    KeptForms(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param path where the form was sent, on this site
     * @param body its fields as they came, form-urlencoded, without the CSRF token
     */
    public record Form(String path, String body) {}

    /**
     * @param signIn the secret of the sign-in that has ended; without one nothing is kept
     * @return the secret for the cookie
     */
    @Transactional
    @ActivateRequestContext
    Optional<Secret> keep(String signIn, Form form) {
        var person = personBehind(signIn);
        if (person.isEmpty() || kept(person.get()) >= MAX_PER_PERSON) {
            return Optional.empty();
        }
        var now = clock.instant();
        var secret = Secret.random();
        byte[] plain = (form.path() + "\n" + form.body()).getBytes(StandardCharsets.UTF_8);
        String sealed = seal(secret).close(plain, context(person.get()));
        entities.persist(new KeptForm(person.get(), secret, sealed, now, now.plus(KEPT_FOR)));
        return Optional.of(secret);
    }

    /** The form that this browser keeps for this person; empty for everybody else, and when its hour is over. */
    public Optional<Form> find(UUID person, String cookie) {
        return entities.createQuery(
                        "from KeptForm where secretHash = :hash and personId = :person and expiresAt > :now",
                        KeptForm.class)
                .setParameter("hash", new Secret(cookie).hash())
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .flatMap(kept -> seal(new Secret(cookie)).open(kept.getSealed(), context(person)))
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .map(text -> new Form(text.substring(0, text.indexOf('\n')), text.substring(text.indexOf('\n') + 1)));
    }

    @Transactional
    public void forget(UUID person, String cookie) {
        entities.createQuery("delete from KeptForm where secretHash = :hash and personId = :person")
                .setParameter("hash", new Secret(cookie).hash())
                .setParameter("person", person)
                .executeUpdate();
    }

    private Optional<UUID> personBehind(String signIn) {
        return entities.createQuery("select personId from SignIn where secretHash = :hash", UUID.class)
                .setParameter("hash", new Secret(signIn).hash())
                .getResultStream()
                .findFirst();
    }

    private long kept(UUID person) {
        return entities.createQuery(
                        "select count(*) from KeptForm where personId = :person and expiresAt > :now", Long.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private static String context(UUID person) {
        return "form of " + person;
    }

    private static Seal seal(Secret secret) {
        return new Seal(HexFormat.of().parseHex(new Secret("key of " + secret.value()).hash()));
    }
}
