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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.admission.Board;
import org.upshift.admission.ChangeSelectionRules;
import org.upshift.admission.Limit;
import org.upshift.admission.LimitSubjects;
import org.upshift.admission.SelectionRules;
import org.upshift.admission.Workbench;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;
import org.upshift.web.Typed;

/** The rules by which a cohort is selected. */
@Path("/cohorts/{cohort}/selection/rules")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class SelectionRulesPages {
    private final CohortAccess access;
    private final Workbench workbench;
    private final ChangeSelectionRules change;
    private final CurrentActor actor;
    private final Forms forms;

    SelectionRulesPages(
            CohortAccess access, Workbench workbench, ChangeSelectionRules change, CurrentActor actor, Forms forms) {
        this.access = access;
        this.workbench = workbench;
        this.change = change;
        this.actor = actor;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance selectionRules(
                Board board, List<LimitSubjects.Subject> subjects, RulesForm form, LimitForm limit, Errors errors);
    }

    record RulesForm(
            @RestForm String places,
            @RestForm String reserves,
            @RestForm String signOff,
            @RestForm String seen) {
        static RulesForm of(Board board) {
            var rules = board.rules();
            return new RulesForm(
                    Integer.toString(rules.places()),
                    Integer.toString(rules.reserves()),
                    rules.needsSignOff() ? "yes" : "",
                    Integer.toString(board.number()));
        }

        /** The rules that are there now stand beside what was typed. */
        RulesForm seeing(Board board) {
            return new RulesForm(places, reserves, signOff, Integer.toString(board.number()));
        }

        /** The version of the rules that was on the page. */
        Integer number() {
            return seen == null || !seen.matches("\\d{1,9}") ? null : Integer.valueOf(seen);
        }

        public boolean isNeedingSignOff() {
            return "yes".equals(signOff);
        }

        SelectionRules rules(SelectionRules before) {
            var findings = new Findings();
            var most = findings.value(() -> Typed.number("places", places, "how many places"));
            var waiting = findings.value(() -> Typed.number("reserves", reserves, "how many reserves"));
            findings.throwAny();
            return before.with(most, waiting, isNeedingSignOff());
        }
    }

    record LimitForm(
            @RestForm String about,
            @RestForm String bound,
            @RestForm String people) {
        static final LimitForm EMPTY = new LimitForm("", "AT_MOST", "");

        Limit.Bound theBound() {
            return Arrays.stream(Limit.Bound.values())
                    .filter(one -> one.name().equals(bound))
                    .findFirst()
                    .orElse(null);
        }

        public boolean isFloor() {
            return "AT_LEAST".equals(bound);
        }

        public boolean isCap() {
            return "AT_MOST".equals(bound);
        }
    }

    @GET
    public Response show(@PathParam("cohort") UUID cohort) {
        return workbench
                .board(access.withPlaces(cohort, actor.get()))
                .map(board -> Response.ok(page(board, RulesForm.of(board), LimitForm.EMPTY, Errors.NONE))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(SelectionLinks.board(cohort)))
                        .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("cohort") UUID cohort, @BeanParam RulesForm form) {
        return forms.answer(
                form,
                () -> {
                    change.change(actor.get(), cohort, form.number(), form::rules);
                    return toTheBoard(cohort);
                },
                errors -> page(board(cohort), form, LimitForm.EMPTY, errors));
    }

    @POST
    @Path("limits")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response limit(@PathParam("cohort") UUID cohort, @BeanParam LimitForm form) {
        return forms.answer(
                form,
                () -> {
                    var limit = typed(cohort, form);
                    change.change(actor.get(), cohort, rules -> rules.with(limit));
                    return toTheBoard(cohort);
                },
                errors -> {
                    var board = board(cohort);
                    return page(board, RulesForm.of(board), form, errors);
                });
    }

    @POST
    @Path("limits/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeLimit(@PathParam("cohort") UUID cohort, @BeanParam LimitForm form) {
        return forms.answer(
                form,
                () -> {
                    change.change(actor.get(), cohort, rules -> rules.without(form.about(), form.theBound()));
                    return toTheBoard(cohort);
                },
                errors -> {
                    var board = board(cohort);
                    return page(board, RulesForm.of(board), LimitForm.EMPTY, errors);
                });
    }

    private Limit typed(UUID cohort, LimitForm form) {
        var findings = new Findings();
        var people = findings.value(() -> Typed.number("people", form.people(), "how many people"));
        var limit = findings.value(
                () -> LimitSubjects.limit(board(cohort), form.about(), form.theBound(), people == null ? 1 : people));
        findings.throwAny();
        return limit;
    }

    private static Next toTheBoard(UUID cohort) {
        return Next.to(SelectionLinks.board(cohort)).saying("The rules are changed. See below what has moved");
    }

    private Board board(UUID cohort) {
        return workbench
                .board(access.withPlaces(cohort, actor.get()))
                .orElseThrow(() ->
                        new RuleViolation("selection-not-begun", "Nothing is being prepared for this cohort now"));
    }

    private static TemplateInstance page(Board board, RulesForm form, LimitForm limit, Errors errors) {
        return Templates.selectionRules(board, LimitSubjects.of(board), form.seeing(board), limit, errors);
    }
}
