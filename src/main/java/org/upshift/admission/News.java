package org.upshift.admission;

/** What an applicant is told at once about somebody who was asked to sign. */
enum News {
    DISOWNED,
    CAME_BACK,
    EXPIRED,
    PASSED_ON,
    SET_ASIDE,
    AGREED,
    NOT_AGREED,
    OUTDATED,
    SILENT
}
