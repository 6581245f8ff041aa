package org.upshift.web;

import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame around every page needs to know. */
@Named("layout")
@RequestScoped
public class Layout {
    private final CurrentIdentityAssociation identities;
    private final List<NavigationSource> sources;
    private final Flash flash;
    private final Nonce nonce;
    private final UriInfo uri;
    private final CsrfTokenParameterProvider csrf;
    private final Clock clock;
    private final boolean sampleData;

    Layout(
            CurrentIdentityAssociation identities,
            @All List<NavigationSource> sources,
            Flash flash,
            Nonce nonce,
            UriInfo uri,
            CsrfTokenParameterProvider csrf,
            Clock clock,
            @ConfigProperty(name = "upshift.sample-data") boolean sampleData) {
        this.identities = identities;
        this.sources = sources;
        this.flash = flash;
        this.nonce = nonce;
        this.uri = uri;
        this.csrf = csrf;
        this.clock = clock;
        this.sampleData = sampleData;
    }

    /**
     * The person who looks at a page, with what they can go to.
     *
     * @param name null when nobody is signed in
     * @param secondsLeft until the sign-in ends if nothing happens, or null
     */
    public record Visitor(String name, List<NavigationSource.Entry> navigation, Long secondsLeft) {
        public boolean isSignedIn() {
            return name != null;
        }
    }

    /** Not awaited here: a page for an unknown address is rendered on an I/O thread. */
    public Uni<Visitor> getVisitor() {
        return identities.getDeferredIdentity().map(this::visitor);
    }

    private Visitor visitor(SecurityIdentity identity) {
        var navigation = sources.stream()
                .flatMap(source -> source.entries(identity).stream())
                .sorted(Comparator.comparingInt(NavigationSource.Entry::order))
                .toList();
        TimeLimit limit = identity.getAttribute(TimeLimit.ATTRIBUTE);
        return new Visitor(
                identity.isAnonymous() ? null : identity.getPrincipal().getName(),
                navigation,
                limit == null ? null : limit.secondsLeft(clock.instant()));
    }

    public boolean isHere(NavigationSource.Entry entry) {
        return uri.getPath().equals(entry.path());
    }

    /** Whether the page lies below the one that the entry leads to; the start page has none below it. */
    public boolean isBelow(NavigationSource.Entry entry) {
        return entry.path().length() > 1 && uri.getPath().startsWith(entry.path() + "/");
    }

    /** The CSRF token for a form, or null where a form was refused because it had none that fits. */
    public String getFormToken() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException refused) {
            return null;
        }
    }

    public String getFormTokenName() {
        return csrf.getParameterName();
    }

    public Flash.Message getFlash() {
        return flash.message();
    }

    public String getNonce() {
        return nonce.value();
    }

    public boolean isSampleData() {
        return sampleData;
    }
}
