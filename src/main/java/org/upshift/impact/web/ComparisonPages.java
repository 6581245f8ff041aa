package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.impact.Comparison;
import org.upshift.impact.Comparisons;
import org.upshift.impact.Profile;
import org.upshift.impact.Profiles;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** The cohorts that somebody may see, beside each other. */
@Path("/impact/comparison")
@RolesAllowed({Role.EVALUATORS, Role.TEAMS})
@Produces(MediaType.TEXT_HTML)
class ComparisonPages {

    /** As many cohorts as can be read beside each other. */
    private static final Page MOST = Page.first(40);

    private final CurrentActor actor;
    private final CohortAccess access;
    private final Comparisons comparisons;
    private final Profiles profiles;

    ComparisonPages(CurrentActor actor, CohortAccess access, Comparisons comparisons, Profiles profiles) {
        this.actor = actor;
        this.access = access;
        this.comparisons = comparisons;
        this.profiles = profiles;
    }

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance comparison(
                Comparison comparison, List<DumbbellChart> charts, List<Profile> profiles);
    }

    @GET
    public TemplateInstance compare(@QueryParam("profile") String profile) {
        Comparison comparison =
                comparisons.of(access.cohorts(actor.get(), MOST, Role.EVALUATOR), profiles.named(profile));
        return Templates.comparison(
                comparison, comparison.lines().stream().map(DumbbellChart::of).toList(), profiles.all());
    }
}
