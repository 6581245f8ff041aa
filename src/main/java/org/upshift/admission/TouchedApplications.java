package org.upshift.admission;

import java.util.Collection;
import java.util.UUID;

/** Whether a feature has something to do with applications that would be lost with them: contributed by those that may. */
public interface TouchedApplications {

    /** In one SQL statement. */
    boolean isTouched(Collection<UUID> applications);
}
