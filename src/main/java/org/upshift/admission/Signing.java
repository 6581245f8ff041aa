package org.upshift.admission;

import java.util.UUID;

/**
 * How the questions to the signatories stand.
 *
 * @param manager null before the line manager was asked, as is {@code employer}
 * @param managerConfirms whether they are asked to confirm what has changed, likewise {@code employerConfirms}
 */
record Signing(SignOffStatus manager, boolean managerConfirms, SignOffStatus employer, boolean employerConfirms) {
    static final Signing NOBODY = new Signing(null, false, null, false);

    static Signing of(SignOffStatus manager, UUID managerConfirms, SignOffStatus employer, UUID employerConfirms) {
        return new Signing(manager, managerConfirms != null, employer, employerConfirms != null);
    }

    /** "Waiting for your line manager" */
    String waiting(Signatory signatory) {
        boolean confirms = signatory == Signatory.LINE_MANAGER ? managerConfirms : employerConfirms;
        String whom = "your " + signatory.words();
        if (confirms) {
            return "Waiting for " + whom + " to confirm what has changed";
        }
        return of(signatory) == SignOffStatus.OPENED
                ? "Waiting for " + whom + ", who has seen it and will answer later"
                : "Waiting for " + whom;
    }

    /** What the applicant has to do before it goes on. */
    String stuck() {
        var signatory = manager != null && manager.isStuck() ? Signatory.LINE_MANAGER : Signatory.EMPLOYER;
        String whom = "Your " + signatory.words();
        var status = of(signatory);
        if (status == null) {
            return "Name your " + signatory.words();
        }
        return switch (status) {
            case NOT_MY_REPORT -> whom + " says that this is not for them to answer: name somebody else";
            case UNDELIVERABLE -> "Our message to your " + signatory.words() + " came back: check the address";
            case EXPIRED -> whom + " did not answer in time: ask again or name somebody else";
            case REVOKED -> "The programme team has set aside the answer of your " + signatory.words() + ": ask again";
            case PROPOSED, ASKED, OPENED, SUPPORTED, NOT_SUPPORTED, STALE, SUPERSEDED, CANCELLED ->
                "Name your " + signatory.words();
        };
    }

    private SignOffStatus of(Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? manager : employer;
    }
}
