package org.upshift.form;

/**
 * What those who sign for an applicant have said.
 *
 * @param verdict open before all of them have answered
 * @param days for how many days of release they were asked
 */
public record Support(Verdict verdict, int days) {
    public static final Support NOT_ASKED = new Support(Verdict.OPEN, 0);

    Verdict forDays(int wanted) {
        return verdict == Verdict.YES ? Verdict.of(days >= wanted) : verdict;
    }
}
