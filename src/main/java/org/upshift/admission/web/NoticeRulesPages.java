package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.upshift.admission.Notice;
import org.upshift.admission.NoticeClass;
import org.upshift.admission.NoticeRules;
import org.upshift.admission.SetNoticeRules;
import org.upshift.kernel.Findings;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.web.Errors;
import org.upshift.web.Typed;

/** How early somebody has to give up a place of a programme, set by its team. */
@Path("/team/programmes/{slug}/notice")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class NoticeRulesPages {
    private final ProgrammeForms forms;
    private final Notice notice;
    private final SetNoticeRules set;

    NoticeRulesPages(ProgrammeForms forms, Notice notice, SetNoticeRules set) {
        this.forms = forms;
        this.notice = notice;
        this.set = set;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance noticeRules(
                ProgrammeQueries.View programme, NoticeForm form, List<NoticeClass> classes, Errors errors);
    }

    record NoticeForm(
            @RestForm String goodDays,
            @RestForm String shortDays,
            @RestForm String offeredUntil,
            @RestForm String managerToldFrom) {
        static NoticeForm of(NoticeRules rules) {
            return new NoticeForm(
                    Integer.toString(rules.goodDays()),
                    Integer.toString(rules.shortDays()),
                    rules.offeredUntil().name(),
                    rules.managerToldFrom().name());
        }

        NoticeRules rules() {
            var findings = new Findings();
            var good = findings.value(() -> Typed.number("goodDays", goodDays, "the days of good time"));
            var few = findings.value(() -> Typed.number("shortDays", shortDays, "the days of short notice"));
            findings.throwAny();
            return new NoticeRules(good, few, one(offeredUntil), one(managerToldFrom));
        }

        private static NoticeClass one(String name) {
            return Arrays.stream(NoticeClass.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = forms.programme(slug);
        return page(programme, NoticeForm.of(notice.rules(programme.id())), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam NoticeForm form) {
        return forms.save(
                slug,
                form,
                (actor, programme) -> set.set(actor, programme, form.rules()),
                (programme, errors) -> page(programme, form, errors));
    }

    private static TemplateInstance page(ProgrammeQueries.View programme, NoticeForm form, Errors errors) {
        return Templates.noticeRules(programme, form, List.of(NoticeClass.values()), errors);
    }
}
