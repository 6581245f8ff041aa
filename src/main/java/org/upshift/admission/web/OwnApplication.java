package org.upshift.admission.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.Cohorts;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.Signatory;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;

/** An application of the person who is signed in; anybody else's is not there. */
@ApplicationScoped
class OwnApplication {
    private final ApplicationQueries applications;
    private final Cohorts cohorts;
    private final CurrentActor actor;
    private final Clock clock;

    OwnApplication(ApplicationQueries applications, Cohorts cohorts, CurrentActor actor, Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.actor = actor;
        this.clock = clock;
    }

    record Mine(ApplicationView application, CohortView cohort, PublicStatus status) {
        /** Whether somebody else can be asked: this one was asked and has not decided, and the application waits for it. */
        boolean isReplaceable(Signatory signatory) {
            var asked = signatory == Signatory.LINE_MANAGER ? application.signOff() : application.employer();
            boolean waits =
                    switch (status.standing()) {
                        case WAITING_FOR_MANAGER,
                                WAITING_FOR_EMPLOYER,
                                ALTERNATE_PROPOSED,
                                SIGNATORY_NEEDED,
                                NOT_SUPPORTED,
                                OFFERED -> true;
                        default -> false;
                    };
            return waits && asked != null && !asked.isDecided();
        }
    }

    Mine get(UUID id) {
        var application = applications.own(id, actor.personId()).orElseThrow(() -> new NotFound("application"));
        var cohort = cohorts.of(application.cohortId());
        return new Mine(application, cohort, application.status(cohort, clock.instant()));
    }

    /** A page that makes sense only while the application stands so; otherwise the way leads to the application itself. */
    Response page(UUID id, Predicate<Mine> fits, Function<Mine, TemplateInstance> page) {
        var mine = get(id);
        return fits.test(mine)
                ? Response.ok(page.apply(mine)).build()
                : Response.seeOther(URI.create(ApplicationLinks.show(id))).build();
    }

    /** A page of a draft. */
    Response draft(UUID id, Function<ApplicationView, TemplateInstance> page) {
        return page(id, mine -> mine.application().isDraft(), mine -> page.apply(mine.application()));
    }
}
