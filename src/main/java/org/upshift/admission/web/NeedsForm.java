package org.upshift.admission.web;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Needs;

/** What somebody needs to take part, as they type it. */
record NeedsForm(
        @RestForm @Size(max = 1000, message = "Access needs must be 1,000 characters or fewer")
        String access,

        @RestForm @Size(max = 1000, message = "Dietary needs must be 1,000 characters or fewer")
        String dietary) {
    static final NeedsForm EMPTY = new NeedsForm("", "");

    NeedsForm {
        access = access == null ? null : access.replace("\r\n", "\n");
        dietary = dietary == null ? null : dietary.replace("\r\n", "\n");
    }

    static NeedsForm of(Needs needs) {
        return new NeedsForm(needs.access(), needs.dietary());
    }

    Needs needs() {
        return new Needs(access, dietary);
    }
}
