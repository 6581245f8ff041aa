package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.upshift.impact.Profile;
import org.upshift.impact.Profiles;

/** How every figure is computed, for anyone. */
@Path("/impact/method")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MethodPages {

    private final Profiles profiles;

    MethodPages(Profiles profiles) {
        this.profiles = profiles;
    }

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance method(int minimum, List<Profile> profiles);
    }

    @GET
    public TemplateInstance method() {
        return Templates.method(profiles.usual().minimum(), profiles.all());
    }
}
