package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.upshift.kernel.NotFound;
import org.upshift.people.ProviderRefusal.Kind;

/**
 * Takes what a provider sent back and, when all of it fits, starts a sign-in. In three steps, each a transaction of its own or
 * none: uses the attempt up, asks the provider, links and signs in.
 */
@ApplicationScoped
public class FinishProviderSignIn {
    private static final Logger LOG = Logger.getLogger(FinishProviderSignIn.class);

    private final Providers providers;
    private final ProviderClients clients;
    private final TakeUpAttempt attempts;
    private final SignInWithProvider signIn;

    FinishProviderSignIn(
            Providers providers, ProviderClients clients, TakeUpAttempt attempts, SignInWithProvider signIn) {
        this.providers = providers;
        this.clients = clients;
        this.attempts = attempts;
        this.signIn = signIn;
    }

    /** What came back in the address, each part null where it is missing; {@code browser} is the secret in the cookie. */
    public record Answer(String browser, String state, String code, String error, String issuer) {}

    public record Finished(Secret signIn, String next) {}

    /**
     * @param device the browser in plain words ({@link Device})
     * @throws ProviderRefusal with words for the person, when nobody is signed in
     */
    public Finished finish(String name, Answer answer, String device) {
        var provider = providers.named(name).orElseThrow(() -> new NotFound("provider"));
        if (answer.browser() == null || !Secret.isWellFormed(answer.browser())) {
            throw unmatched();
        }
        var secrets = new ProviderSecrets(new Secret(answer.browser()));
        if (!secrets.isState(answer.state())) {
            throw unmatched();
        }
        String next = attempts.takeUp(name, secrets.browser()).orElseThrow(FinishProviderSignIn::over);
        var client = clients.named(name);
        client.ensureIssuer(answer.issuer());
        if (answer.error() != null || answer.code() == null || answer.code().isBlank()) {
            LOG.infof("The provider %s declined a sign-in", name);
            throw new ProviderRefusal(
                    Kind.DECLINED,
                    "You may have cancelled, or your account there may not be allowed to use Upshift. Try again, or sign in with "
                            + "a code that we send to your e-mail address.");
        }
        var proven = client.exchange(answer.code(), secrets, clients.comeBackTo(name));
        return new Finished(signIn.signIn(proven, device), next);
    }

    private static ProviderRefusal unmatched() {
        return new ProviderRefusal(
                Kind.UNMATCHED,
                "It belongs to another browser, or you began more than ten minutes ago. Begin again in this browser.");
    }

    private static ProviderRefusal over() {
        return new ProviderRefusal(
                Kind.OVER, "It has been used already, or its ten minutes are over. Begin again to sign in.");
    }
}
