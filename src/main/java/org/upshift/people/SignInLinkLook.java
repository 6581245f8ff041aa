package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whom a link from an e-mail would sign in; reading it changes nothing. */
@ApplicationScoped
public class SignInLinkLook {
    private final OneTimeLinks links;
    private final SignInRequests requests;

    SignInLinkLook(OneTimeLinks links, SignInRequests requests) {
        this.links = links;
        this.requests = requests;
    }

    /** Empty when the link is unknown, used, replaced or expired. */
    public Optional<SignInRequests.Asked> find(String secret) {
        return links.find(RequestSignIn.PURPOSE, secret).flatMap(requests::find);
    }
}
