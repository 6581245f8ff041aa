package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.upshift.impact.Claim;
import org.upshift.impact.TypedClaim;
import org.upshift.web.Errors;
import org.upshift.web.Forms;

/** Checks printed percentages, for anyone. It only reads, so what was typed stands in the address and can be linked to. */
@Path("/impact/claim")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ClaimPages {

    private final Forms forms;

    ClaimPages(Forms forms) {
        this.forms = forms;
    }

    record ClaimForm(String percentages, String n) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance claim(ClaimForm form, Claim claim, Errors errors);
    }

    @GET
    public Response check(
            @QueryParam("percentages") @DefaultValue("") String percentages,
            @QueryParam("n") @DefaultValue("") String n,
            @Context UriInfo address) {
        // Fields that are sent empty look like those that are not sent
        boolean asked = address.getRequestUri().getRawQuery() != null;
        var form = new ClaimForm(percentages, n);
        return forms.show(
                form,
                () -> Templates.claim(form, asked ? TypedClaim.of(form.percentages(), form.n()) : null, Errors.NONE),
                errors -> Templates.claim(form, null, errors));
    }
}
