package org.upshift.web;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;

/** A feature that has something to offer in the navigation of the person who looks at a page. */
public interface NavigationSource {

    /** Entries for this identity, which may be anonymous; computed without a look at the database. */
    List<Entry> entries(SecurityIdentity identity);

    /** One entry of the navigation; entries of all features are shown by rising {@code order}. */
    record Entry(int order, String text, String path) {}
}
