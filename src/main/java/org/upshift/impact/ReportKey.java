package org.upshift.impact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.upshift.impact.ImpactReport.Subject;
import org.upshift.impact.PublicationQueries.PeopleRow;

/**
 * What a report is made from: what is equal has the same report.
 *
 * @param content a hash of the questions, the answers, and whom earlier publications were about, so that none of them is kept
 */
record ReportKey(Subject subject, LocalDate today, Profile profile, String content) {

    /** @param content everything that was asked and answered, from the database */
    static ReportKey of(Subject subject, LocalDate today, Profile profile, String content, List<PeopleRow> earlier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            earlier.stream()
                    .map(people -> "\n" + people.publicationId() + " " + people.waveId() + " " + people.people())
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return new ReportKey(subject, today, profile, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
