package org.upshift.admission.web;

import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.ImportTerms;

/** What is typed below the preview of an import. @param expected the mark of what was on the page */
record ImportTermsForm(
        @RestForm String expected,
        @RestForm String reason,
        @RestForm String tell) {
    static final ImportTermsForm EMPTY = new ImportTermsForm("", "", "");

    public boolean isTelling() {
        return "yes".equals(tell);
    }

    ImportTerms terms() {
        return new ImportTerms(expected == null ? "" : expected, reason, isTelling());
    }
}
