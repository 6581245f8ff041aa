package org.upshift.web;

import io.quarkus.arc.All;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
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
    private final boolean sampleData;

    Layout(
            CurrentIdentityAssociation identities,
            @All List<NavigationSource> sources,
            Flash flash,
            Nonce nonce,
            UriInfo uri,
            @ConfigProperty(name = "upshift.sample-data") boolean sampleData) {
        this.identities = identities;
        this.sources = sources;
        this.flash = flash;
        this.nonce = nonce;
        this.uri = uri;
        this.sampleData = sampleData;
    }

    public boolean isSignedIn() {
        return !identities.getIdentity().isAnonymous();
    }

    /** The name of the person who is signed in, or null. */
    public String getPersonName() {
        return isSignedIn() ? identities.getIdentity().getPrincipal().getName() : null;
    }

    public List<NavigationSource.Entry> getNavigation() {
        var identity = identities.getIdentity();
        return sources.stream()
                .flatMap(source -> source.entries(identity).stream())
                .sorted(Comparator.comparingInt(NavigationSource.Entry::order))
                .toList();
    }

    public boolean isHere(NavigationSource.Entry entry) {
        return uri.getPath().equals(entry.path());
    }

    public String getFlash() {
        return flash.message();
    }

    public String getNonce() {
        return nonce.value();
    }

    public boolean isSampleData() {
        return sampleData;
    }
}
