package org.upshift.people;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.options.Cookie;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.browser.Persona;
import org.upshift.web.Cookies;

/**
 * People who visit the service in tests, over real HTTP: {@code visitors.as(person).formParam("name", "Ana").post("/account/details")}.
 * Redirects are not followed; every request carries a CSRF token that fits.
 */
@Singleton
public class Visitors {
    /** A token for forms that fits the cookie that all visitors carry. */
    public static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final EntityManager entities;
    private final People people;
    private final Cookies cookies;
    private final Clock clock;
    private final String csrfCookieName;

    Visitors(
            EntityManager entities,
            People people,
            Cookies cookies,
            Clock clock,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String csrfCookieName) {
        this.entities = entities;
        this.people = people;
        this.cookies = cookies;
        this.clock = clock;
        this.csrfCookieName = csrfCookieName;
    }

    /** Enters a person with a new address. */
    @Transactional
    public UUID person(String name) {
        String address = name.toLowerCase().replaceAll("[^a-z]+", ".") + "." + UUID.randomUUID() + "@example.org";
        return people.enter(new EmailAddress(address), name, "Test organisation of " + name);
    }

    /** Someone who has proved an address and said nothing else yet. */
    @Transactional
    public UUID newcomer() {
        return people.knownAs(new EmailAddress("newcomer." + UUID.randomUUID() + "@example.org"));
    }

    @Transactional
    public UUID personWithAddress(String name, String email) {
        return people.enter(new EmailAddress(email), name, null);
    }

    /** Enters a person who holds a role for a programme or a cohort (null for an administrator), and has for long. */
    @Transactional
    public UUID person(String name, Role role, UUID scope) {
        UUID person = person(name);
        grant(person, role, scope);
        return person;
    }

    /** From long ago on: tests set the clock back. */
    @Transactional
    public void grant(UUID person, Role role, UUID scope) {
        people.grant(person, role, scope);
        entities.createQuery("update RoleGrant set startsAt = :start where liveKey = :key")
                .setParameter("start", LONG_AGO)
                .setParameter("key", RoleGrant.liveKey(person, role, scope))
                .executeUpdate();
    }

    @Transactional
    public String email(UUID person) {
        return entities.find(Person.class, person).getEmail();
    }

    /** The value of the sign-in cookie of a new sign-in, which has shown the second factor and does not end idle. */
    @Transactional
    public String signIn(UUID person) {
        var end = clock.instant().plus(Duration.ofDays(1));
        var secret = Secret.random();
        var signIn = new SignIn(person, secret, "A test", clock.instant(), end);
        signIn.prove(clock.instant());
        signIn.usedAt(end);
        entities.persist(signIn);
        return secret.value();
    }

    /** The value of the sign-in cookie of a sign-in as it begins: nothing shown but access to the mailbox. */
    @Transactional
    public String freshSignIn(UUID person) {
        var secret = Secret.random();
        entities.persist(new SignIn(
                person,
                secret,
                "Firefox on Linux",
                clock.instant(),
                clock.instant().plus(StartSignIn.LASTS)));
        return secret.value();
    }

    /** Lets the second factor count as shown wherever the person of this address is signed in. */
    @Transactional
    public void prove(String address) {
        entities.createQuery("update SignIn set provedAt = :now where endedAt is null"
                        + " and personId = (select id from Person where email = :email)")
                .setParameter("now", clock.instant())
                .setParameter("email", address)
                .executeUpdate();
    }

    public String cookieName() {
        return cookies.name(Authentication.SIGN_IN_COOKIE);
    }

    public String csrfCookieName() {
        return csrfCookieName;
    }

    /** A bearer token of the person for all that they may do now, which must not be more than one role. */
    @Transactional
    public String token(UUID person) {
        var grants = entities.createQuery(
                        "from RoleGrant where personId = :person and endedAt is null", RoleGrant.class)
                .setParameter("person", person)
                .getResultList();
        if (grants.size() > 1) {
            throw new IllegalStateException("No token is for more than one role");
        }
        return token(person, grants.isEmpty() ? TokenReach.ownRecords() : reach(grants.get(0)));
    }

    private static TokenReach reach(RoleGrant grant) {
        UUID scope = grant.getScopeId();
        UUID programme = grant.getRole() == Role.TEAM ? scope : null;
        return TokenReach.of(grant.getRole(), new TokenScopes.Scope(scope, programme, ""), true);
    }

    private String token(UUID person, TokenReach reach) {
        var secret = TokenSecret.random();
        entities.persist(new AccessToken(
                person, "test", secret, reach, clock.instant(), clock.instant().plus(Duration.ofDays(1))));
        return secret.value();
    }

    /** Someone who is signed in in a browser. */
    public RequestSpecification as(UUID person) {
        return anyone().cookie(cookieName(), signIn(person));
    }

    /** Someone whose browser sends this sign-in cookie. */
    public RequestSpecification with(String signIn) {
        return anyone().cookie(cookieName(), signIn);
    }

    /** A real browser, in which this person is signed in from now on. */
    public Persona signedIn(Persona browser, UUID person) {
        return holding(browser, signIn(person));
    }

    /** A real browser, which sends this sign-in cookie from now on. */
    public Persona holding(Persona browser, String signIn) {
        String site = ConfigProvider.getConfig().getValue("test.url", String.class);
        browser.page().context().addCookies(List.of(new Cookie(cookieName(), signIn).setUrl(site)));
        return browser;
    }

    /** Someone who is not signed in, in a browser. */
    public RequestSpecification anyone() {
        return given().redirects().follow(false).cookie(csrfCookieName, CSRF).header("X-CSRF-TOKEN", CSRF);
    }

    /** A script with the person's bearer token. */
    public RequestSpecification script(UUID person) {
        return given().header("Authorization", "Bearer " + token(person));
    }

    /** What the actor of this person is now, for calling a use case directly. */
    @Transactional
    public Actor actor(UUID person) {
        var entity = entities.find(Person.class, person);
        var grants = entities.createQuery(
                        "from RoleGrant where personId = :person and endedAt is null", RoleGrant.class)
                .setParameter("person", person)
                .getResultList();
        var scopes = new java.util.EnumMap<Role, java.util.Set<UUID>>(Role.class);
        for (var grant : grants) {
            var scope = scopes.computeIfAbsent(grant.getRole(), role -> new java.util.HashSet<>());
            if (grant.getScopeId() != null) {
                scope.add(grant.getScopeId());
            }
        }
        return new Actor(person, entity.getName(), entity.getEmail(), scopes);
    }
}
