package org.upshift.admission;

/** The ladder on which a signatory is reminded, in working days since they were asked. */
enum ChaseRule {
    FIRST(3),
    SECOND(6),
    LAST(10),
    /** The applicant is told that nobody answers. */
    SILENT(13);

    private final int workingDays;

    ChaseRule(int workingDays) {
        this.workingDays = workingDays;
    }

    int workingDays() {
        return workingDays;
    }

    boolean isToApplicant() {
        return this == SILENT;
    }
}
