package org.upshift.admission;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.upshift.people.EmailAddress;

/**
 * A line of a file with applications that can be stored as far as it can be told from the line alone.
 *
 * @param number as a spreadsheet shows it
 * @param organisation its name, or empty
 * @param signatories those who are named
 * @param sentAt null for a draft
 * @param answers by question, as {@link org.upshift.form.TypedAnswers} keeps them; questions without one are not in it
 */
record ImportedLine(
        int number,
        EmailAddress email,
        String name,
        String organisation,
        String post,
        Map<Signatory, Named> signatories,
        Instant sentAt,
        Map<String, String> answers) {

    /** Somebody who is to sign. */
    record Named(String name, EmailAddress email) {}

    boolean isSent() {
        return sentAt != null;
    }

    /** Every word of it. */
    String written() {
        return String.join(
                "\u001E",
                Integer.toString(number),
                email.value(),
                name,
                organisation,
                post,
                new TreeMap<>(signatories).toString(),
                String.valueOf(sentAt),
                new TreeMap<>(answers).toString());
    }
}
