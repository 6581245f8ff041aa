package org.upshift.form;

import java.util.List;
import java.util.UUID;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/** What the brochure of the year-long programme asks of applicants, as a form. */
final class Brochure {
    static final String MEMBER = "member";
    static final String COMMUNITY = "community";
    static final String ACROSS = "across";
    static final Option SUPPORTED = new Option("c1", "Reducing harm from falls");

    private Brochure() {}

    static Form form() {
        var section = new Section(
                "about-community",
                "Your community",
                List.of(
                        Question.required(MEMBER, QuestionKind.YES_NO, "Member of Q", "Are you a member of Q?"),
                        Question.required(
                                        COMMUNITY,
                                        QuestionKind.COMMUNITY,
                                        "Community",
                                        "Which community do you lead or plan to lead?")
                                .offering(List.of(SUPPORTED)),
                        Question.required(
                                ACROSS,
                                QuestionKind.YES_NO,
                                "Across boundaries",
                                "Does it span traditional professional and organisational boundaries?")));
        return new Form(
                EligibilityRule.ALL,
                List.of(section),
                List.of(
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {1}),
                                PartKind.ELIGIBILITY,
                                "A member of Q, or leading or planning to lead a supported community",
                                false,
                                List.of(
                                        new Condition(Comparison.INCLUDES, MEMBER, "yes"),
                                        new Condition(Comparison.LEADS, COMMUNITY, ""))),
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {2}),
                                PartKind.ELIGIBILITY,
                                "Supported, and released for at least ten days",
                                true,
                                List.of(new Condition(Comparison.RELEASED, "", "10"))),
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {3}),
                                PartKind.PRIORITY,
                                "Leads or aspires to lead a community across boundaries",
                                true,
                                List.of(
                                        new Condition(Comparison.LEADS, COMMUNITY, ""),
                                        new Condition(Comparison.INCLUDES, ACROSS, "yes")))),
                List.of());
    }
}
