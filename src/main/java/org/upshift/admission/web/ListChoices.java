package org.upshift.admission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.upshift.admission.ApplicationList;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.EligibilityWords;
import org.upshift.admission.Standing;
import org.upshift.form.ApplicationForms;
import org.upshift.programme.Phase;

/** What the list of applications can be narrowed to, and how what somebody meets reads beside the rules that there are now. */
record ListChoices(Phase phase, Map<Standing, Long> numbers, ApplicationForms.Rules rules) {

    /** A standing in words that are true of the cohort, and how many applications that are. */
    record Filter(Standing standing, String title, long number) {}

    /** A part of an application that can be incomplete. */
    record Part(String key, String title) {}

    public List<Filter> filters() {
        return Standing.FILTERS.stream()
                .map(standing -> new Filter(standing, standing.titleOfAll(phase), numbers.get(standing)))
                .toList();
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(ApplicationList.ABOUT_YOU, "About you"));
        rules.sections().forEach(section -> parts.add(new Part(section.key(), section.title())));
        parts.add(new Part(ApplicationList.LINE_MANAGER, "Line manager"));
        parts.add(new Part(ApplicationList.EMPLOYER, "Employer’s signatory, where one is asked for"));
        return parts;
    }

    public String eligible(CohortApplications.Row row) {
        return eligible(rules, row);
    }

    static String eligible(ApplicationForms.Rules rules, CohortApplications.Row row) {
        return row.sentAt() == null ? "" : EligibilityWords.of(rules.rule(), row.eligibilityMet(), rules.eligibility());
    }
}
