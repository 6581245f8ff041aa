package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a person can know about their own second factor. */
@ApplicationScoped
public class MySecondFactor {
    private final EntityManager entities;
    private final SecondFactorSecrets secrets;
    private final RecoveryCodes recovery;
    private final String host;

    MySecondFactor(
            EntityManager entities,
            SecondFactorSecrets secrets,
            RecoveryCodes recovery,
            @ConfigProperty(name = "upshift.url") URI site) {
        this.entities = entities;
        this.secrets = secrets;
        this.recovery = recovery;
        this.host = site.getHost();
    }

    /** @param setUpAt when the authenticator app was set up, or null when there is none */
    public record State(Instant setUpAt, int recoveryCodesLeft) {
        public boolean isSetUp() {
            return setUpAt != null;
        }
    }

    /**
     * A secret that an authenticator app is to be given.
     *
     * @param secret in base 32, as apps want it typed
     * @param uri the same as apps read it from a QR code
     */
    public record Enrolment(String secret, String uri) {
        /** In groups of four, to be read and typed. */
        public String spelled() {
            return secret.replaceAll("(.{4})(?!$)", "$1 ");
        }

        public QrImage qr() {
            return QrImage.of(uri);
        }
    }

    public State state(UUID person) {
        var factor = entities.find(SecondFactor.class, person);
        return factor == null || !factor.isSetUp()
                ? new State(null, 0)
                : new State(factor.getSetUpAt(), recovery.left(person));
    }

    /**
     * The secret that waits for its first code; empty when none was begun, and where the app whose place it takes was not shown.
     *
     * @param signIn the sign-in in which the person asks for it, or null for a script
     */
    public Optional<Enrolment> begun(UUID person, UUID signIn, String email) {
        var where = signIn == null ? null : entities.find(SignIn.class, signIn);
        return Optional.ofNullable(entities.find(SecondFactor.class, person))
                .filter(factor -> factor.isReplaceableIn(where))
                .map(SecondFactor::getPendingSecret)
                .flatMap(pending -> secrets.open(person, pending))
                .map(secret -> enrolment(new Base32().encodeToString(secret).replace("=", ""), email));
    }

    private Enrolment enrolment(String secret, String email) {
        String uri = String.format(
                Locale.ROOT,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s",
                encoded("Upshift " + host),
                encoded(email),
                secret,
                encoded("Upshift " + host));
        return new Enrolment(secret, uri);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
