package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.upshift.history.Entry;
import org.upshift.history.History;

/** The common end of every way to sign in: uses the request up, knows the person from now on, starts the sign-in. */
@ApplicationScoped
class StartSignIn {
    private static final Logger LOG = Logger.getLogger(StartSignIn.class);
    static final Duration LASTS = Duration.ofHours(12);

    private final EntityManager entities;
    private final People people;
    private final History history;
    private final Clock clock;
    private final Optional<String> firstAdministrator;

    StartSignIn(
            EntityManager entities,
            People people,
            History history,
            Clock clock,
            @ConfigProperty(name = "upshift.administrator") Optional<String> firstAdministrator) {
        this.entities = entities;
        this.people = people;
        this.history = history;
        this.clock = clock;
        this.firstAdministrator = firstAdministrator;
    }

    Secret start(SignInRequest request, String device) {
        return startOnce(request, device).orElseThrow(request::over);
    }

    Optional<Secret> startOnce(SignInRequest request, String device) {
        int used = entities.createQuery("update SignInRequest set usedAt = :now where id = :id and usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", request.getId())
                .executeUpdate();
        if (used == 0) {
            return Optional.empty();
        }
        return Optional.of(start(new EmailAddress(request.getEmail()), device, false));
    }

    /**
     * Signs in whoever has proved an address.
     *
     * @param device the browser in plain words ({@link Device})
     * @param proved whether the second factor was shown as well, elsewhere
     */
    Secret start(EmailAddress email, String device, boolean proved) {
        var now = clock.instant();
        var person = people.knownAs(email);
        if (firstAdministrator.map(EmailAddress::new).filter(email::equals).isPresent()
                && people.grant(person, Role.ADMINISTRATOR, null)) {
            history.record(Entry.of("role-granted")
                    .about("person", person)
                    .detail("Administrator, whom the settings of this installation name"));
        }
        var secret = Secret.random();
        var signIn = new SignIn(person, secret, device, now, now.plus(LASTS));
        if (proved) {
            signIn.prove(now);
        }
        entities.persist(signIn);
        LOG.infof("Person %s signed in: %s", person, signIn.getId());
        return secret;
    }
}
