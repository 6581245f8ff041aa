package org.upshift.admission.api;

/** @param declared that employer and line manager support the application and release the applicant */
record SubmissionRequest(boolean declared) {}
