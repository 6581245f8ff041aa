package org.upshift.sample;

import static org.upshift.sample.ApplicationsStep.invented;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.Answers;
import org.upshift.admission.BeginSelection;
import org.upshift.admission.ChangeSelectionRules;
import org.upshift.admission.Limit;
import org.upshift.admission.PlanRelease;
import org.upshift.admission.SelectionRules;
import org.upshift.form.ChangeForm;
import org.upshift.people.Actor;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.ProgrammeQueries;

/**
 * A cohort that the team selects: with a form of its own, fourteen invented applicants at different points, rules, reserves, and a
 * release that only has to be looked at. Whoever signs in as the team sees all of it without typing.
 */
@ApplicationScoped
class SelectingCohort implements SampleStep {
    static final int PLACES = 6;
    private static final int RESERVES = 2;
    private static final int OF_ONE_ORGANISATION = 2;
    private static final int DAYS_TO_FIRST_MODULE = 75;

    private static final String AIM =
            "That people who care for the same patients in different places meet every month, bring a case each, and"
                    + " change one thing before they meet again.";

    /** @param support what the line manager says; null while they have not answered */
    private record Applicant(
            String name,
            String organisation,
            String jobTitle,
            boolean member,
            String community,
            int people,
            boolean across,
            boolean sent,
            Boolean support) {}

    private static final List<Applicant> APPLICANTS = List.of(
            sent("Alice Thornbury", "Northmere Health Board", "Midwife", true, "Maternity safety", 35, true, true),
            sent("Bashir Kingsley", "Northmere Health Board", "Pharmacist", false, "Medicines at home", 22, true, true),
            sent("Celia Voss", "Northmere Health Board", "Dietitian", false, "Nutrition in hospital", 14, false, true),
            sent("Duncan Achebe", "Eastfield Hospitals", "Consultant nurse", true, "Sepsis", 60, true, true),
            sent("Elsa Hartigan", "Eastfield Hospitals", "Improvement lead", true, "Flow", 28, false, true),
            sent("Farid Lomax", "Westvale Ambulance Service", "Paramedic", false, "Falls at home", 40, true, true),
            sent("Gemma Sorrell", "Southwick Community Trust", "Therapist", false, "Frailty", 18, true, true),
            sent("Harun Pike", "Southwick Community Trust", "District nurse", true, "Wound care", 25, false, true),
            sent(
                    "Isla Wexford",
                    "Riverbank Mental Health Trust",
                    "Psychologist",
                    false,
                    "Young carers",
                    12,
                    true,
                    true),
            sent(
                    "Jonas Beckett",
                    "Marlbridge Borough Council",
                    "Social worker",
                    false,
                    "Housing first",
                    30,
                    true,
                    false),
            sent("Katya Underwood", "Marlbridge Borough Council", "Analyst", true, "Data for care", 21, true, null),
            sent(
                    "Liam Oduya",
                    "Riverbank Mental Health Trust",
                    "Peer worker",
                    false,
                    "Recovery colleges",
                    45,
                    true,
                    null),
            draft("Maya Prentice", "Eastfield Hospitals", "Physiotherapist", "Stroke"),
            draft("Noel Garrick", "Westvale Ambulance Service", "Team leader", null));

    private final SampleCohorts cohorts;
    private final SampleApplications applications;
    private final ProgrammeQueries programmes;
    private final ChangeForm changeForm;
    private final AdvanceCohort advance;
    private final BeginSelection begin;
    private final ChangeSelectionRules rules;
    private final PlanRelease plan;

    SelectingCohort(
            SampleCohorts cohorts,
            SampleApplications applications,
            ProgrammeQueries programmes,
            ChangeForm changeForm,
            AdvanceCohort advance,
            BeginSelection begin,
            ChangeSelectionRules rules,
            PlanRelease plan) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.programmes = programmes;
        this.changeForm = changeForm;
        this.advance = advance;
        this.begin = begin;
        this.rules = rules;
        this.plan = plan;
    }

    @Override
    public int order() {
        return 33;
    }

    /** The year in which it begins, and where. */
    static String name(LocalDate today) {
        return firstModule(today).getYear() + ", north";
    }

    /** The Friday of its first module, were there no holidays. */
    static LocalDate firstModule(LocalDate today) {
        return today.plusDays(DAYS_TO_FIRST_MODULE).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    @Override
    @Transactional
    public void load() {
        var cohort = cohorts.named(HealthInnovationProgramme.SLUG, name(cohorts.today()));
        var team = cohorts.team(programmes
                .programme(HealthInnovationProgramme.SLUG)
                .orElseThrow()
                .id());
        changeForm.change(team, cohort, "designed for this cohort", usual -> SelectingForm.form());
        APPLICANTS.forEach(one -> apply(cohort, one));
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        select(team, cohort);
    }

    private void apply(UUID cohort, Applicant one) {
        var typed = one.community() == null
                ? null
                : SelectingForm.answers(
                        one.member(), one.people() % 2 == 0, one.community(), one.people(), one.across(), AIM);
        var sample = applications.draft(
                cohort,
                invented(one.name(), one.organisation()),
                new Answers(
                        one.name(),
                        one.organisation(),
                        one.jobTitle(),
                        null,
                        typed,
                        one.sent() ? "Robin Merriman" : null,
                        one.sent() ? "robin.merriman@example.org" : null,
                        null,
                        null));
        if (one.sent()) {
            applications.send(sample, SelectingForm.DECLARATION);
        }
        if (one.support() != null) {
            applications.decide(
                    sample, one.support(), one.support() ? "" : "We cannot release them for ten days this year.");
        }
    }

    private void select(Actor team, UUID cohort) {
        begin.begin(team, cohort);
        rules.change(team, cohort, usual -> new SelectionRules(PLACES, RESERVES, true, List.of())
                .with(new Limit(
                        Limit.Dimension.ORGANISATION,
                        "",
                        "each organisation",
                        Limit.Bound.AT_MOST,
                        OF_ONE_ORGANISATION)));
        var today = cohorts.today();
        plan.plan(team, cohort, today.plusDays(14), today.plusDays(40), 5, true);
    }

    private static Applicant sent(
            String name,
            String organisation,
            String jobTitle,
            boolean member,
            String community,
            int people,
            boolean across,
            Boolean support) {
        return new Applicant(name, organisation, jobTitle, member, community, people, across, true, support);
    }

    private static Applicant draft(String name, String organisation, String jobTitle, String community) {
        return new Applicant(name, organisation, jobTitle, false, community, 10, true, false, null);
    }
}
