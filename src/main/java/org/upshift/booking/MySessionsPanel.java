package org.upshift.booking;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import java.util.UUID;
import org.upshift.programme.CohortView;

/** A later feature's part of the page on which participants find their sessions. At most two SQL statements each. */
public interface MySessionsPanel {
    Optional<TemplateInstance> panel(CohortView cohort, UUID person);
}
