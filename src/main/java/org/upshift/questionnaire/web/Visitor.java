package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;
import org.upshift.people.Secret;
import org.upshift.questionnaire.OpenLinks;
import org.upshift.web.Cookies;

/** Somebody who came by an open link: the browser holds which link, and a random secret that is all we know of them. */
@Singleton
class Visitor {
    private static final String LINK = "open-link";
    private static final String VISITOR = "answer-visitor";
    private static final int ONE_DAY = 24 * 3600;

    private final OpenLinks links;
    private final Cookies cookies;

    Visitor(OpenLinks links, Cookies cookies) {
        this.links = links;
        this.cookies = cookies;
    }

    /** The secret of the visitor, when the link that they came by opens this wave. */
    Optional<String> of(HttpHeaders headers, UUID wave) {
        String link = cookies.read(headers.getCookies(), LINK);
        String visitor = cookies.read(headers.getCookies(), VISITOR);
        boolean comes = link != null && visitor != null && Secret.isWellFormed(visitor);
        return comes && links.wave(link).filter(wave::equals).isPresent() ? Optional.of(visitor) : Optional.empty();
    }

    NewCookie link(String secret) {
        return cookies.cookie(LINK, Secret.isWellFormed(secret) ? secret : "", ONE_DAY);
    }

    /** The visitor that the browser was already, or a new one. */
    NewCookie visitor(HttpHeaders headers) {
        String known = cookies.read(headers.getCookies(), VISITOR);
        return known != null && Secret.isWellFormed(known) ? cookies.cookie(VISITOR, known, ONE_DAY) : renewed();
    }

    NewCookie renewed() {
        return cookies.cookie(VISITOR, Secret.random().value(), ONE_DAY);
    }
}
