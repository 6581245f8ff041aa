package org.upshift.questionnaire;

import java.time.LocalDate;
import org.upshift.kernel.LondonTime;

/**
 * How the wording of an item differs from that of its next or its last version, as a report has to say it.
 *
 * @param version that the report counts here
 * @param otherVersion the version before it, or the one after it when that cannot be compared
 * @param otherText how the other version is worded
 * @param compared whether the answers to both are counted as answers to one item
 * @param acceptedOn when an evaluator agreed to compare them although the meaning changed, or null
 * @param reason of the evaluator, or null
 */
public record WordingChange(
        int version, int otherVersion, String otherText, boolean compared, LocalDate acceptedOn, String reason) {

    /** The change in a sentence. */
    public String words() {
        String other = "Version " + otherVersion + " said “" + otherText + "”";
        if (!compared) {
            return other + " and means something else, so that the two are not compared.";
        }
        if (acceptedOn == null) {
            return other + "; the wording changed, the meaning did not.";
        }
        return other + ". The meaning changed; an evaluator accepted the comparison on " + LondonTime.date(acceptedOn)
                + ": " + reason;
    }
}
