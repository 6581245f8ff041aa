package org.upshift.attendance.web;

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
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.ChangeCommitmentRule;
import org.upshift.attendance.CommitmentRule;
import org.upshift.attendance.CommitmentRuleQueries;
import org.upshift.kernel.Findings;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** What a programme asks of its participants beside its sessions. */
@Path("/team/programmes/{slug}/commitment")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class CommitmentRulePages {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final CommitmentRuleQueries rules;
    private final ChangeCommitmentRule change;
    private final Forms forms;

    CommitmentRulePages(
            CurrentActor actor,
            ProgrammeAccess access,
            CommitmentRuleQueries rules,
            ChangeCommitmentRule change,
            Forms forms) {
        this.actor = actor;
        this.access = access;
        this.rules = rules;
        this.change = change;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance commitmentRule(ProgrammeQueries.View programme, RuleForm form, Errors errors);
    }

    record RuleForm(
            @RestForm String meetings,
            @RestForm String confirms,
            @RestForm String selfDirectedDays,
            @RestForm String managers) {
        RuleForm {
            meetings = meetings == null ? "" : meetings;
            selfDirectedDays = selfDirectedDays == null ? "" : selfDirectedDays;
        }

        static RuleForm of(CommitmentRule rule) {
            return new RuleForm(
                    String.valueOf(rule.meetings()),
                    rule.confirmsMeetings() ? "yes" : "",
                    String.valueOf(rule.selfDirectedDays()),
                    rule.tellsManagers() ? "yes" : "");
        }

        public boolean isConfirming() {
            return "yes".equals(confirms);
        }

        public boolean isTellingManagers() {
            return "yes".equals(managers);
        }

        CommitmentRule read() {
            var findings = new Findings();
            var expected = findings.value(() -> Typed.number("meetings", meetings, "how many meetings"));
            var days = findings.value(
                    () -> Typed.number("selfDirectedDays", selfDirectedDays, "how many self-directed days"));
            findings.throwAny();
            return new CommitmentRule(expected, isConfirming(), days, isTellingManagers());
        }
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var programme = access.programme(slug, actor.get());
        return Templates.commitmentRule(programme, RuleForm.of(rules.of(programme.id())), Errors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("slug") String slug, @BeanParam RuleForm form) {
        var programme = access.programme(slug, actor.get());
        return forms.answer(
                form,
                () -> {
                    change.change(actor.get(), programme.id(), form.read());
                    return Next.to(ProgrammeLinks.team(slug)).saying("Saved");
                },
                errors -> Templates.commitmentRule(programme, form, errors));
    }
}
