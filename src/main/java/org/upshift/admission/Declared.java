package org.upshift.admission;

import jakarta.persistence.Embeddable;
import org.upshift.form.Declaration;

/** What an applicant has declared when they sent their application, in the words that they read. */
@Embeddable
record Declared(String declaration, int edition, String text) {
    static Declared of(Declaration declaration) {
        return new Declared(declaration.key(), declaration.version(), declaration.text());
    }
}
