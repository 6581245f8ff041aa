package org.upshift.admission;

import org.upshift.kernel.HolidayRegion;

/**
 * What the line managers of a programme are asked for.
 *
 * @param cost what it costs the employer and who pays, in words; empty until the team has said it
 * @param sharesCriteria whether they read which criteria the applicant meets
 * @param sharesStatement whether they read the applicant's statement
 * @param secondSignatory whether somebody signs for the employer as well
 * @param nation whose bank holidays are no working days
 */
public record SignOffRules(
        String cost, boolean sharesCriteria, boolean sharesStatement, boolean secondSignatory, HolidayRegion nation) {
    public static final SignOffRules USUAL = new SignOffRules("", false, false, false, HolidayRegion.ENGLAND_AND_WALES);
}
