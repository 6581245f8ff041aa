package org.upshift.people;

import java.util.List;
import org.upshift.web.Errors;

/** The question "which organisation?" as a form shows it; the choices are there once the words alone do not tell. */
public record OrganisationField(String typed, List<OrganisationQueries.Row> choices, boolean asks) {

    /** The question as it is asked first. */
    static OrganisationField of(String typed) {
        return new OrganisationField(typed == null ? "" : typed, List.of(), false);
    }

    static OrganisationField of(String typed, Errors errors, Organisations organisations) {
        boolean asks = errors.of("organisation") != null
                && typed != null
                && !OrganisationName.key(typed).isEmpty()
                && typed.strip().length() <= OrganisationName.LONGEST;
        return asks ? new OrganisationField(typed.strip(), organisations.likely(typed), true) : of(typed);
    }
}
