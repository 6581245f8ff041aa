package org.upshift.admission;

/** Who is asked to sign. */
record Asked(Signatory signatory, String name, String email) {
    static Asked by(Application application, Signatory signatory) {
        return new Asked(signatory, application.nameOf(signatory), application.emailOf(signatory));
    }

    static Asked again(SignOff before) {
        return new Asked(before.getSignatory(), before.getManagerName(), before.getManagerEmail());
    }
}
