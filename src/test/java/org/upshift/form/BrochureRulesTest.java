package org.upshift.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.programme.PartKind;

/**
 * Member of Q, or leading or planning to lead a supported community; support and release for at least ten days; priority across
 * boundaries.
 */
class BrochureRulesTest {
    private final Form form = Brochure.form();

    /** The list of communities holds those that are supported; "elsewhere" is not on it. */
    @ParameterizedTest(name = "member {0}, {1} of {2}, across {3}, support {4} for {5} days: {6}, priority {7}")
    @CsvSource({
        "yes, NONE, '',        no,  YES,  10, YES,  NO",
        "yes, NONE, '',        yes, YES,  10, YES,  NO",
        "yes, LEAD, c1,        yes, YES,  10, YES,  YES",
        "yes, LEAD, elsewhere, yes, YES,  10, YES,  NO",
        "no,  LEAD, c1,        no,  YES,  10, YES,  NO",
        "no,  PLAN, c1,        no,  YES,  12, YES,  NO",
        "no,  PLAN, c1,        yes, YES,  12, YES,  YES",
        "no,  LEAD, elsewhere, yes, YES,  10, NO,   NO",
        "no,  NONE, '',        no,  YES,  10, NO,   NO",
        "yes, NONE, '',        no,  YES,   9, NO,   NO",
        "yes, NONE, '',        no,  NO,   10, NO,   NO",
        "yes, NONE, '',        no,  OPEN, 10, OPEN, NO",
        "no,  PLAN, c1,        yes, OPEN,  0, OPEN, YES",
        "no,  NONE, '',        yes, OPEN, 10, NO,   NO",
    })
    void theRulesOfTheBrochureGiveTheExpectedTable(
            String member,
            Community.Relation relation,
            String community,
            String across,
            Verdict support,
            int days,
            Verdict eligible,
            Verdict priority) {
        var judged = form.judge(
                Map.of(
                        Brochure.MEMBER,
                        member,
                        Brochure.COMMUNITY,
                        (community.equals("c1")
                                        ? new Community(relation, "c1", "")
                                        : new Community(relation, "", community))
                                .kept(),
                        Brochure.ACROSS,
                        across),
                new Support(support, days));

        assertThat(judged.eligible()).isEqualTo(eligible);
        assertThat(judged.of(PartKind.PRIORITY)).extracting(Finding::verdict).containsExactly(priority);
    }

    @Test
    void theRulesReadAsSentences() {
        assertThat(form.eligibilitySentence()).isEqualTo("To be eligible, somebody has to meet all of these:");
        assertThat(form.criteria())
                .extracting(criterion -> criterion.sentence(form))
                .containsExactly(
                        "“Member of Q” is “Yes”, or “Community” says that they lead or plan to lead a community on the list",
                        "The line manager supports it and releases them for at least 10 days",
                        "“Community” says that they lead or plan to lead a community on the list,"
                                + " and “Across boundaries” is “Yes”");
    }

    @Test
    void whoHasNotAnsweredDoesNotMeetARuleButMayWaitForTheLineManager() {
        var judged = form.judge(Map.of(Brochure.MEMBER, "yes"), Support.NOT_ASKED);

        assertThat(judged.eligible()).isEqualTo(Verdict.OPEN);
        assertThat(judged.findings())
                .extracting(Finding::because)
                .containsExactly(
                        "“Are you a member of Q?” is “Yes”: yes. “Which community do you lead or plan to lead?” says that"
                                + " they lead or plan to lead a community on the list: no",
                        "The line manager supports it and releases them for at least 10 days: not known yet",
                        "“Which community do you lead or plan to lead?” says that they lead or plan to lead a community on"
                                + " the list: no. “Does it span traditional professional and organisational boundaries?” is"
                                + " “Yes”: no");
    }

    @Test
    void theTypedFormIsJudgedAsItWasTyped() {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put(Brochure.MEMBER, List.of("no"));
        typed.put(Brochure.COMMUNITY, List.of("PLAN"));
        typed.put(Brochure.COMMUNITY + "-name", List.of("c1"));
        typed.put(Brochure.ACROSS, List.of("yes"));
        var answers = TypedAnswers.read(form.questions().toList(), typed);
        var filled = new FilledForm(form, answers);

        assertThat(filled.missing(Support.NOT_ASKED)).isEmpty();
        assertThat(filled.all())
                .extracting(FilledForm.Answered::words)
                .containsExactly("No", "Plans to lead: Reducing harm from falls", "Yes");
        assertThat(filled.judge(new Support(Verdict.YES, 10)).eligible()).isEqualTo(Verdict.YES);
    }
}
