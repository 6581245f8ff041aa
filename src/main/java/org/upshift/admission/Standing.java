package org.upshift.admission;

import java.util.List;

/** Where an application stands, computed from its three machines; {@link PublicStatus} says it to the applicant. */
public enum Standing {
    DRAFT("Draft"),
    NOT_SENT("Not sent before the deadline"),
    WAITING_FOR_MANAGER("Waiting for the line manager"),
    NOT_SUPPORTED("Line manager does not support it"),
    WITH_TEAM("With the programme team"),
    OFFERED("Offer open"),
    OFFER_EXPIRED("Offer expired"),
    OFFER_DECLINED("Offer declined"),
    HAS_PLACE("Has a place"),
    UNSUCCESSFUL("Unsuccessful"),
    WITHDRAWN("Withdrawn"),
    NOT_DECIDED("Not decided before the programme started"),
    CANCELLED("Cohort cancelled");

    /** What lists can be filtered by; the rest depends on the cohort, which is the same for a whole list. */
    public static final List<Standing> FILTERS = List.of(
            DRAFT,
            WAITING_FOR_MANAGER,
            NOT_SUPPORTED,
            WITH_TEAM,
            OFFERED,
            OFFER_EXPIRED,
            OFFER_DECLINED,
            HAS_PLACE,
            UNSUCCESSFUL,
            WITHDRAWN);

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** What the programme team calls it. */
    public String title() {
        return title;
    }

    /** @param signOff null before the line manager was asked; {@code offer} null before there was an offer */
    static Standing of(ApplicationStatus application, SignOffStatus signOff, OfferStatus offer) {
        return switch (application) {
            case DRAFT -> DRAFT;
            case UNSUCCESSFUL -> UNSUCCESSFUL;
            case WITHDRAWN -> WITHDRAWN;
            case SUBMITTED -> offer == null ? withoutOffer(signOff) : withOffer(signOff, offer);
        };
    }

    private static Standing withOffer(SignOffStatus signOff, OfferStatus offer) {
        return switch (offer) {
            case OFFERED -> OFFERED;
            case ACCEPTED -> HAS_PLACE;
            case DECLINED -> OFFER_DECLINED;
            case EXPIRED -> OFFER_EXPIRED;
            case WITHDRAWN -> withoutOffer(signOff);
        };
    }

    private static Standing withoutOffer(SignOffStatus signOff) {
        return signOff == null
                ? WITH_TEAM
                : switch (signOff) {
                    case ASKED -> WAITING_FOR_MANAGER;
                    case NOT_SUPPORTED -> NOT_SUPPORTED;
                    case SUPPORTED, REPLACED, CANCELLED -> WITH_TEAM;
                };
    }
}
