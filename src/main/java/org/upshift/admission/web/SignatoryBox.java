package org.upshift.admission.web;

import java.time.Instant;
import java.util.List;
import org.upshift.admission.SignOffView;
import org.upshift.admission.SignOffViews;
import org.upshift.admission.Signatory;

/**
 * Somebody who signs for an applicant, on the applicant's own page.
 *
 * @param signOff null before they were asked
 * @param reminderFrom from when they can be reminded, or null when that can be done now
 */
record SignatoryBox(
        OwnApplication.Mine mine,
        Signatory signatory,
        String name,
        String email,
        SignOffView signOff,
        Instant reminderFrom) {
    static SignatoryBox of(OwnApplication.Mine mine, Signatory signatory, List<SignOffView> all, Instant now) {
        var application = mine.application();
        boolean manager = signatory == Signatory.LINE_MANAGER;
        var current = SignOffViews.current(all, signatory)
                .filter(one -> !application.isDraft() || !one.status().isGone())
                .orElse(null);
        return new SignatoryBox(
                mine,
                signatory,
                manager ? application.managerName() : application.employerName(),
                manager ? application.managerEmail() : application.employerEmail(),
                current,
                current == null ? null : current.reminderFrom(now));
    }

    public boolean isNamed() {
        return !email.isEmpty();
    }

    public boolean isAsked() {
        return signOff != null;
    }

    /** Whether the applicant can do anything about it: the application waits for an answer, or can still be sent. */
    public boolean isOpen() {
        return switch (mine.status().standing()) {
            case DRAFT,
                    WAITING_FOR_MANAGER,
                    WAITING_FOR_EMPLOYER,
                    ALTERNATE_PROPOSED,
                    SIGNATORY_NEEDED,
                    NOT_SUPPORTED,
                    WITH_TEAM,
                    WITH_PANEL,
                    OFFERED -> true;
            default -> false;
        };
    }

    public boolean isAskable() {
        return isOpen() && isNamed() && (signOff == null || signOff.status().isAskableAgain());
    }

    public boolean isRemindable() {
        return isOpen() && signOff != null && signOff.status().isWaiting();
    }

    public boolean isReplaceable() {
        return isOpen()
                && (signOff == null || !signOff.status().isDecided())
                && (signOff != null || mine.application().isDraft());
    }

    public boolean isDoubtable() {
        return signOff != null && signOff.status().isDecided() && signOff.doubtedAt() == null;
    }
}
