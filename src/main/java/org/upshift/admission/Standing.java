package org.upshift.admission;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.upshift.programme.Phase;

/** Where an application stands, computed from its three machines; {@link PublicStatus} says it to the applicant. */
public enum Standing {
    DRAFT("Draft"),
    NOT_SENT("Not sent"),
    WAITING_FOR_MANAGER("Waiting for the line manager"),
    WAITING_FOR_EMPLOYER("Waiting for the employer’s signatory"),
    ALTERNATE_PROPOSED("Alternate to be confirmed"),
    SIGNATORY_NEEDED("Applicant has to name somebody or ask again"),
    NOT_SUPPORTED("Line manager does not support it"),
    WITH_TEAM("With the programme team"),
    WITH_PANEL("With the panel"),
    OFFERED("Offer open"),
    OFFER_EXPIRED("Offer expired"),
    OFFER_DECLINED("Offer declined"),
    HAS_PLACE("Has a place"),
    DEFERRED("Deferred to a later cohort"),
    RESERVE("Reserve"),
    UNSUCCESSFUL("Unsuccessful"),
    WITHDRAWN("Withdrawn"),
    NOT_DECIDED("Not decided before the programme started"),
    CANCELLED("Cohort cancelled");

    /** What lists can be filtered by; the rest depends on the cohort, which is the same for a whole list. */
    public static final List<Standing> FILTERS = List.of(
            DRAFT,
            WAITING_FOR_MANAGER,
            WAITING_FOR_EMPLOYER,
            ALTERNATE_PROPOSED,
            SIGNATORY_NEEDED,
            NOT_SUPPORTED,
            WITH_TEAM,
            WITH_PANEL,
            OFFERED,
            OFFER_EXPIRED,
            OFFER_DECLINED,
            HAS_PLACE,
            DEFERRED,
            RESERVE,
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

    /**
     * What the team calls it in a cohort of this phase: what was to come is no longer said once it cannot come any more.
     *
     * @param standing as the applicant reads it in that phase
     */
    static String title(Standing standing, Phase phase) {
        boolean over = phase == Phase.CLOSED || phase == Phase.ARCHIVED;
        return over && standing == HAS_PLACE ? "Had a place" : standing.title;
    }

    /** What the team calls those who stand so in a cohort of this phase, with what they were before where that is over. */
    public String titleOfAll(Phase phase) {
        String now = title(PublicStatus.in(phase, this), phase);
        return now.equals(title)
                ? title
                : now + ": " + title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    /**
     * @param manager null before the line manager was asked, as is {@code employer}
     * @param offer null before there was an offer
     * @param panel whether the panel of the cohort reads its applications
     */
    static Standing of(
            ApplicationStatus application,
            SignOffStatus manager,
            SignOffStatus employer,
            OfferStatus offer,
            boolean panel) {
        return switch (application) {
            case DRAFT -> DRAFT;
            case RESERVE -> RESERVE;
            case UNSUCCESSFUL -> UNSUCCESSFUL;
            case WITHDRAWN -> WITHDRAWN;
            case SUBMITTED ->
                offer == null
                        ? withoutOffer(manager, employer, panel ? WITH_PANEL : WITH_TEAM)
                        : withOffer(manager, employer, offer);
        };
    }

    private static Standing withOffer(SignOffStatus manager, SignOffStatus employer, OfferStatus offer) {
        return switch (offer) {
            case OFFERED -> OFFERED;
            case ACCEPTED -> HAS_PLACE;
            case DECLINED -> OFFER_DECLINED;
            case EXPIRED -> OFFER_EXPIRED;
            case DEFERRED -> DEFERRED;
            case WITHDRAWN -> withoutOffer(manager, employer, WITH_TEAM);
        };
    }

    /**
     * Lists are filtered by the same rule in SQL: {@link CohortApplications#STANDING}.
     *
     * @param signed how it stands when nobody has to sign any more
     */
    private static Standing withoutOffer(SignOffStatus manager, SignOffStatus employer, Standing signed) {
        var both = Stream.of(
                        manager == null ? SignOffStatus.SUPPORTED : manager,
                        employer == null ? SignOffStatus.SUPPORTED : employer)
                .toList();
        if (both.contains(SignOffStatus.NOT_SUPPORTED)) {
            return NOT_SUPPORTED;
        }
        if (both.contains(SignOffStatus.PROPOSED)) {
            return ALTERNATE_PROPOSED;
        }
        if (both.stream().anyMatch(SignOffStatus::isStuck)) {
            return SIGNATORY_NEEDED;
        }
        if (both.get(0).isWaiting()) {
            return WAITING_FOR_MANAGER;
        }
        return both.get(1).isWaiting() ? WAITING_FOR_EMPLOYER : signed;
    }
}
