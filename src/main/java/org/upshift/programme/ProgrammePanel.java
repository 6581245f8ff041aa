package org.upshift.programme;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A later feature's part of the public programme page: how to apply, key dates, impact. At most two SQL statements each, and the
 * same for everybody who looks: the page is kept for a moment.
 */
public interface ProgrammePanel {

    /** Panels are shown by rising order: 10 how to apply, 20 key dates, 30 impact. */
    int order();

    /** The words of the panel's heading, with which the contents list of the page leads to it. */
    default String title() {
        return switch (order()) {
            case 10 -> "How to apply";
            case 20 -> "Key dates";
            case 30 -> "Impact";
            default -> "More about this programme";
        };
    }

    /** @param cohorts the public cohorts of the programme, the newest first; empty when there is nothing to show */
    Optional<TemplateInstance> panel(ProgrammeQueries.View programme, List<CohortView> cohorts);
}
