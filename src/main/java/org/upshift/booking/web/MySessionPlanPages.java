package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.upshift.booking.MySessionPlan;
import org.upshift.booking.MySessionPlans;
import org.upshift.people.CurrentActor;

/** Who facilitates a session, and its materials, for the participants of its cohort. */
@Path("/sessions/{session}/my-plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MySessionPlanPages {
    private final CurrentActor actor;
    private final MySessionPlans plans;

    MySessionPlanPages(CurrentActor actor, MySessionPlans plans) {
        this.actor = actor;
        this.plans = plans;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mySessionPlan(MySessionPlan plan);
    }

    @GET
    public TemplateInstance show(@PathParam("session") UUID id) {
        return Templates.mySessionPlan(plans.of(actor.personId(), id));
    }
}
