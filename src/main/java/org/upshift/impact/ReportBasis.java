package org.upshift.impact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.upshift.impact.ImpactReport.Subject;
import org.upshift.impact.PublicationQueries.PeopleRow;
import org.upshift.questionnaire.CodeReports.WaveRate;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.Quotation;
import org.upshift.questionnaire.ResponseRow;
import org.upshift.questionnaire.WaveView;

/**
 * Everything that a report is made from: what is equal has the same report.
 *
 * @param answers a hash of the answers, of the words that may be quoted, and of whom earlier publications were about, so that none of
 *     them is kept
 */
record ReportBasis(
        Subject subject,
        LocalDate today,
        int enrolled,
        Profile profile,
        UUID questionnaire,
        String title,
        String provenance,
        List<ItemView> items,
        List<WaveView> waves,
        List<WaveRate> codes,
        String answers) {

    /** No answer: outside of what a short can be. */
    private static final int NONE = Integer.MIN_VALUE;

    static ReportBasis of(
            Subject subject,
            LocalDate today,
            int enrolled,
            CohortAnswers given,
            List<PeopleRow> earlier,
            Profile profile) {
        return new ReportBasis(
                subject,
                today,
                enrolled,
                profile,
                given.questionnaireId(),
                given.title(),
                given.provenance(),
                List.copyOf(given.items()),
                List.copyOf(given.waves()),
                List.copyOf(given.codes()),
                hash(given, earlier));
    }

    /** Each list and each word with its length before it, so that nothing can look like something else. */
    private static String hash(CohortAnswers given, List<PeopleRow> earlier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            out.writeInt(given.responses().size());
            for (ResponseRow response : given.responses()) {
                write(out, response.waveId());
                write(out, response.respondentCode());
                out.writeInt(response.choices().length);
                for (Short choice : response.choices()) {
                    out.writeInt(choice == null ? NONE : choice);
                }
            }
            out.writeInt(given.quotations().size());
            for (Quotation quotation : given.quotations()) {
                write(out, quotation.itemId());
                write(out, quotation.text());
            }
            out.writeInt(earlier.size());
            for (PeopleRow people : earlier) {
                write(out, people.publicationId());
                write(out, people.waveId());
                write(out, people.people());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
