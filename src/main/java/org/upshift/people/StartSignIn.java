package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.RuleViolation;

/** The common end of every way to sign in: uses the request up, knows the person from now on, starts the sign-in. */
@ApplicationScoped
class StartSignIn {
    static final Duration LASTS = Duration.ofHours(12);

    private final EntityManager entities;
    private final People people;
    private final Clock clock;
    private final Optional<String> firstAdministrator;

    StartSignIn(
            EntityManager entities,
            People people,
            Clock clock,
            @ConfigProperty(name = "upshift.administrator") Optional<String> firstAdministrator) {
        this.entities = entities;
        this.people = people;
        this.clock = clock;
        this.firstAdministrator = firstAdministrator;
    }

    Secret start(SignInRequest request) {
        return startOnce(request)
                .orElseThrow(
                        () -> new RuleViolation("code-over", "code", "This code has been used. Ask for a new one"));
    }

    Optional<Secret> startOnce(SignInRequest request) {
        var now = clock.instant();
        int used = entities.createQuery("update SignInRequest set usedAt = :now where id = :id and usedAt is null")
                .setParameter("now", now)
                .setParameter("id", request.getId())
                .executeUpdate();
        if (used == 0) {
            return Optional.empty();
        }
        var email = new EmailAddress(request.getEmail());
        var person = people.knownAs(email);
        if (firstAdministrator.map(EmailAddress::new).filter(email::equals).isPresent()) {
            people.grant(person, Role.ADMINISTRATOR, null);
        }
        var secret = Secret.random();
        entities.persist(new SignIn(person, secret, now, now.plus(LASTS)));
        return Optional.of(secret);
    }
}
