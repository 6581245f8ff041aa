package org.upshift.admission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "deferrals")
public final class DeferralLinks {
    private DeferralLinks() {}

    /** Where somebody asks to take part in a later cohort. */
    public static String mine(UUID application) {
        return ApplicationLinks.show(application) + "/deferral";
    }

    static String takingBack(UUID application) {
        return mine(application) + "/withdrawal";
    }

    /** Where somebody names a colleague who takes their place. */
    public static String substitute(UUID application) {
        return ApplicationLinks.show(application) + "/substitute";
    }

    /** All of a cohort, for its team. */
    public static String list(UUID cohort) {
        return "/cohorts/" + cohort + "/deferrals";
    }

    /** The same as a file. @param kind csv or xlsx */
    static String file(UUID cohort, String kind) {
        return list(cohort) + "/deferrals." + kind;
    }

    /** Where the team defers a place. */
    public static String decide(UUID cohort, UUID application) {
        return ApplicationLinks.review(cohort, application) + "/deferral";
    }

    static String letter(UUID cohort, UUID application) {
        return decide(cohort, application) + "/letter";
    }

    static String refusal(UUID cohort, UUID application) {
        return decide(cohort, application) + "/refusal";
    }
}
