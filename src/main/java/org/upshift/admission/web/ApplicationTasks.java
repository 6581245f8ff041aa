package org.upshift.admission.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The way to the applications, on the team's page of a cohort. */
@Singleton
class ApplicationTasks implements CohortTasks {
    private static final Set<Phase> NOT_BEGUN = Set.of(Phase.PLANNED, Phase.OPEN, Phase.SELECTING);

    private final CohortApplications applications;
    private final SignOffRulesQueries rules;

    ApplicationTasks(CohortApplications applications, SignOffRulesQueries rules) {
        this.applications = applications;
        this.rules = rules;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        var numbers = applications.numbers(cohort.id());
        var list = new Entry(
                10,
                "Applications",
                "Read applications, make offers",
                words(numbers),
                ApplicationLinks.list(cohort.id()));
        var entries = new ArrayList<Entry>();
        entries.add(list);
        boolean begun = !NOT_BEGUN.contains(cohort.phase());
        if (!begun && numbers.drafts() + numbers.sent() > 0) {
            entries.add(new Entry(
                    10,
                    "Who is missing what",
                    "What is not sent, signed or answered, with reminders",
                    "",
                    SelectionLinks.missing(cohort.id())));
        }
        entries.add(new Entry(
                12,
                "Equality monitoring",
                "What applicants said who chose to, as numbers that tell of nobody",
                "",
                ApplicationLinks.equalityCounts(cohort.id())));
        if (numbers.signOffsToLookAt() > 0) {
            entries.add(new Entry(
                    11,
                    "Sign-offs to look at",
                    "Somebody proposed instead of a line manager, in doubt, or said otherwise since",
                    Long.toString(numbers.signOffsToLookAt()),
                    ApplicationLinks.toLookAt(cohort.id())));
        }
        if (numbers.deferralsAsked() > 0) {
            entries.add(new Entry(
                    11,
                    "Deferrals to decide",
                    "Somebody asks to take part in a later cohort",
                    Long.toString(numbers.deferralsAsked()),
                    DeferralLinks.list(cohort.id())));
        }
        boolean asking = cohort.phase() == Phase.PLANNED || cohort.phase() == Phase.OPEN;
        if (asking && rules.of(cohort.programmeId()).cost().isEmpty()) {
            entries.add(new Entry(
                    13,
                    "Say what it costs",
                    "Line managers are asked to agree, and are not told whether the programme costs their organisation anything",
                    "",
                    ApplicationLinks.signOffRules(cohort.programmeSlug())));
        }
        if (numbers.sent() > 0) {
            entries.add(new Entry(
                    14,
                    "Selection",
                    "Prepare the outcomes of all, and release them together",
                    numbers.undecided() == 0 ? "" : numbers.undecided() + " not decided",
                    SelectionLinks.board(cohort.id())));
        }
        if (cohort.held() > numbers.offers()) {
            entries.add(new Entry(
                    15, "What participants need", "Such as access and diet", "", SelectionLinks.needs(cohort.id())));
        }
        return entries;
    }

    private static String words(CohortApplications.Numbers numbers) {
        var words = new ArrayList<String>();
        words.add(numbers.sent() + " sent");
        if (numbers.drafts() > 0) {
            words.add(numbers.drafts() + (numbers.drafts() == 1 ? " draft" : " drafts"));
        }
        if (numbers.offers() > 0) {
            words.add(numbers.offers() + (numbers.offers() == 1 ? " offer open" : " offers open"));
        }
        if (numbers.reserves() > 0) {
            words.add(numbers.reserves() + (numbers.reserves() == 1 ? " reserve" : " reserves"));
        }
        return String.join(", ", words);
    }
}
