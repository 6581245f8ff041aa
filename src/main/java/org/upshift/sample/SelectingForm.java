package org.upshift.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.Comparison;
import org.upshift.form.Condition;
import org.upshift.form.Criterion;
import org.upshift.form.Declaration;
import org.upshift.form.Form;
import org.upshift.form.Option;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.form.Section;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/** A form that a team has designed: the rules of the brochure as questions, and what its answers look like. */
final class SelectingForm {
    static final String DECLARATION = "truth";

    private static final String MEMBER = "member";
    private static final String COMMUNITY = "community";
    private static final String PEOPLE = "people";
    private static final String REACH = "reach";
    private static final String ACROSS = "across";
    private static final String AIM = "aim";

    private SelectingForm() {}

    static Form form() {
        return new Form(
                EligibilityRule.ALL,
                List.of(
                        new Section(
                                "eligibility",
                                "Eligibility",
                                List.of(
                                        Question.required(
                                                MEMBER,
                                                QuestionKind.YES_NO,
                                                "Member of Q",
                                                "Are you a member of the Health Foundation’s Q initiative?"),
                                        Question.required(
                                                COMMUNITY,
                                                QuestionKind.COMMUNITY,
                                                "Community",
                                                "Which community of practice do you lead or plan to lead?"))),
                        new Section(
                                "community",
                                "Your community",
                                List.of(
                                        Question.required(
                                                        PEOPLE,
                                                        QuestionKind.NUMBER,
                                                        "People",
                                                        "How many people take part in it, or will?")
                                                .helping("A guess is good enough"),
                                        Question.required(
                                                        REACH,
                                                        QuestionKind.SINGLE_CHOICE,
                                                        "Reach",
                                                        "Whom does it bring together?")
                                                .offering(List.of(
                                                        new Option(
                                                                "one", "People of one profession in one organisation"),
                                                        new Option(
                                                                ACROSS,
                                                                "People of several professions or organisations"))),
                                        Question.required(
                                                        AIM,
                                                        QuestionKind.LONG_TEXT,
                                                        "What you want to achieve",
                                                        "What do you want your community to achieve in a year?")
                                                .helping("Your line manager can read this")
                                                .withWords(150)
                                                .sharedWithManagers()))),
                List.of(
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {1}),
                                PartKind.ELIGIBILITY,
                                "Member of Q, or leading or planning to lead a community",
                                false,
                                List.of(
                                        new Condition(Comparison.INCLUDES, MEMBER, "yes"),
                                        new Condition(Comparison.LEADS, COMMUNITY, ""))),
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {2}),
                                PartKind.ELIGIBILITY,
                                "Released for at least ten days",
                                true,
                                List.of(new Condition(Comparison.RELEASED, "", "10"))),
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {3}),
                                PartKind.PRIORITY,
                                "A community across professional or organisational boundaries",
                                true,
                                List.of(new Condition(Comparison.INCLUDES, REACH, ACROSS))),
                        new Criterion(
                                UUID.nameUUIDFromBytes(new byte[] {4}),
                                PartKind.PRIORITY,
                                "A community of twenty people or more",
                                true,
                                List.of(new Condition(Comparison.AT_LEAST, PEOPLE, "20")))),
                List.of(new Declaration(DECLARATION, "What I have written is true.", 1)));
    }

    /** @param leads whether they lead the community, or only plan to */
    static Map<String, List<String>> answers(
            boolean member, boolean leads, String community, int people, boolean across, String aim) {
        return Map.of(
                MEMBER,
                List.of(member ? "yes" : "no"),
                COMMUNITY,
                List.of(leads ? "LEAD" : "PLAN"),
                COMMUNITY + "-name",
                List.of(community),
                PEOPLE,
                List.of(Integer.toString(people)),
                REACH,
                List.of(across ? ACROSS : "one"),
                AIM,
                List.of(aim));
    }
}
