package org.upshift.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;

/** Where roles can be held. Each feature that has such places contributes a bean: programmes, cohorts. */
public interface RoleScopes {
    /** "Programmes" */
    String title();

    /** The roles that are held for one of these. */
    Set<Role> roles();

    /** Those of these ids that are here, in one SQL statement. */
    List<RoleScope> named(Collection<UUID> ids);

    /** The newest first. */
    List<RoleScope> all(Page page);
}
