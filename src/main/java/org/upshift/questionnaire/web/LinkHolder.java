package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.upshift.people.Secret;
import org.upshift.questionnaire.AnsweringLinks;
import org.upshift.web.Cookies;
import org.upshift.web.ErrorPages;

/** The personal link that was opened in a browser last, kept in a cookie so that it stands in no address. */
@Singleton
class LinkHolder {
    private static final String COOKIE = "answer-link";
    private static final int ONE_DAY = 24 * 3600;

    private final AnsweringLinks links;
    private final Cookies cookies;

    LinkHolder(AnsweringLinks links, Cookies cookies) {
        this.links = links;
        this.cookies = cookies;
    }

    /** Takes the secret out of the address; a mail scanner that follows the link changes nothing. */
    Response take(String secret, String path) {
        return Response.seeOther(URI.create(path))
                .cookie(cookies.cookie(COOKIE, Secret.isWellFormed(secret) ? secret : "", ONE_DAY))
                .build();
    }

    Optional<String> secret(HttpHeaders headers) {
        return Optional.ofNullable(cookies.read(headers.getCookies(), COOKIE));
    }

    Optional<AnsweringLinks.Holder> holder(HttpHeaders headers) {
        return secret(headers).flatMap(links::holder);
    }

    static Response gone() {
        return Response.status(Response.Status.GONE)
                .entity(ErrorPages.of(
                        410,
                        "We do not know this link, or its questionnaires are over. Open it once more from the newest e-mail"
                                + " that we sent you, or copy the whole address from there."))
                .build();
    }
}
