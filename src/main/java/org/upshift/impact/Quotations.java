package org.upshift.impact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.Quotation;

/** Words that their authors agreed to have quoted: undated, shuffled, and only where enough people answered. */
final class Quotations {

    private Quotations() {}

    static List<String> of(CohortAnswers given, Tally tally, Profile profile) {
        return given.quotations().stream()
                .filter(quotation -> tally.responsesTo(quotation.itemId()) >= profile.textsFrom())
                .map(Quotation::text)
                .sorted(Comparator.comparing(text -> place(given, text)))
                .toList();
    }

    /** Shuffled the same way each time, so that two runs of a report are the same. */
    private static String place(CohortAnswers given, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(given.questionnaireId().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
