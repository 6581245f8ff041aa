package org.upshift.programme;

/** How many of the eligibility criteria an applicant must meet. */
public enum EligibilityRule {
    ANY,
    ALL
}
