package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.SetSignOffRules;
import org.upshift.admission.SignOffRules;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;

/** What the line managers of a programme are asked for, set by its team. */
@Path("/team/programmes/{slug}/sign-off")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SignOffRulesPages {
    private final ProgrammeForms forms;
    private final SignOffRulesQueries rules;
    private final SetSignOffRules set;

    SignOffRulesPages(ProgrammeForms forms, SignOffRulesQueries rules, SetSignOffRules set) {
        this.forms = forms;
        this.rules = rules;
        this.set = set;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signOffRules(
                ProgrammeQueries.View programme, RulesForm form, List<HolidayRegion> nations, Errors errors);
    }

    record RulesForm(
            @RestForm
            @NotBlank(message = "Say what it costs the employer, such as: Free to the organisation")
            @Size(max = 500, message = "The cost must be 500 characters or fewer")
            String cost,

            @RestForm String criteria,
            @RestForm String statement,
            @RestForm String second,
            @RestForm String nation) {
        static RulesForm of(SignOffRules rules) {
            return new RulesForm(
                    rules.cost(),
                    rules.sharesCriteria() ? "yes" : "",
                    rules.sharesStatement() ? "yes" : "",
                    rules.secondSignatory() ? "yes" : "",
                    rules.nation().name());
        }

        public boolean isSharingCriteria() {
            return "yes".equals(criteria);
        }

        public boolean isSharingStatement() {
            return "yes".equals(statement);
        }

        public boolean isTwoSigning() {
            return "yes".equals(second);
        }

        public boolean chosen(HolidayRegion one) {
            return one.name().equals(nation);
        }

        /** The first option has the name of the field, so that an error leads there. */
        public String optionId(HolidayRegion one) {
            return one.ordinal() == 0 ? "nation" : "nation-" + one.ordinal();
        }

        SignOffRules rules() {
            return new SignOffRules(cost, isSharingCriteria(), isSharingStatement(), isTwoSigning(), theNation());
        }

        private HolidayRegion theNation() {
            return Arrays.stream(HolidayRegion.values())
                    .filter(one -> one.name().equals(nation))
                    .findFirst()
                    .orElseThrow(
                            () -> new RuleViolation("nation-missing", "nation", "Choose whose bank holidays count"));
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = forms.programme(slug);
        return page(programme, RulesForm.of(rules.of(programme.id())), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam RulesForm form) {
        return forms.save(
                slug,
                form,
                (actor, programme) -> set.set(actor, programme, form.rules()),
                (programme, errors) -> page(programme, form, errors));
    }

    private static TemplateInstance page(ProgrammeQueries.View programme, RulesForm form, Errors errors) {
        return Templates.signOffRules(programme, form, List.of(HolidayRegion.values()), errors);
    }
}
