package org.upshift.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries.PartView;

/** What can be asked, typed and changed. */
class FormTest {
    private final Form form = Brochure.form();

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SHORT_TEXT, '  two words ', 'two words', -",
                "LONG_TEXT, 'one two three four', -, 'Your answer to “Question?” is 1 word too long. It must be 3 words or fewer'",
                "LONG_TEXT, 'one two three', 'one two three', -",
                "YES_NO, yes, yes, -",
                "YES_NO, maybe, -, 'Choose yes or no for “Question?”'",
                "DATE, 2027-02-28, 2027-02-28, -",
                "DATE, 2027-02-30, -, 'Enter an answer to “Question?” as a real date, like 2026-11-22'",
                "NUMBER, 007, 7, -",
                "NUMBER, 2, -, 'Your answer to “Question?” must be 3 or more'",
                "NUMBER, 11, -, 'Your answer to “Question?” must be 10 or less'",
                "NUMBER, ten, -, 'Your answer to “Question?” must be a whole number, like 24'",
                "SINGLE_CHOICE, a, a, -",
                "SINGLE_CHOICE, x, -, 'Choose from the options for “Question?” that are shown now'",
                "SEVERAL_CHOICE, b, b, -",
                "COMMUNITY, LEAD, -, 'Enter the name of the community'",
                "COMMUNITY, NONE, NONE, -",
                "COMMUNITY, x, -, 'Choose whether you lead the community or plan to'",
            })
    void eachKindTakesWhatFitsIt(QuestionKind kind, String typed, String kept, String refusal) {
        var question = new Question(
                "q",
                kind,
                "Q",
                "Question?",
                "",
                true,
                false,
                false,
                3,
                3,
                10,
                kind.isChoice() ? List.of(new Option("a", "A"), new Option("b", "B")) : List.of());
        if (refusal == null) {
            assertThat(TypedAnswers.read(List.of(question), Map.of("q", List.of(typed))))
                    .containsEntry("q", kept);
        } else {
            assertThatThrownBy(() -> TypedAnswers.read(List.of(question), Map.of("q", List.of(typed))))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage(refusal);
        }
    }

    @Test
    void aCommunityThatIsNotOnTheListIsTypedAndIsNoneOfThem() {
        var question = form.question(Brochure.COMMUNITY).orElseThrow();
        var typed = Map.of(
                question.key(), List.of("LEAD"),
                question.nameField(), List.of(Community.OTHER),
                question.otherField(), List.of("c1"));
        var filled = new FilledForm(form, TypedAnswers.read(List.of(question), typed));

        assertThat(filled.answer(Brochure.COMMUNITY)).isEqualTo("LEAD\n\nc1");
        assertThat(new Condition(Comparison.LEADS, Brochure.COMMUNITY, "")
                        .judge(form, filled.answers(), Support.NOT_ASKED))
                .isEqualTo(Verdict.NO);
        assertThat(AskedQuestion.typed(filled)).containsAllEntriesOf(typed);
        assertThatThrownBy(() -> TypedAnswers.read(List.of(question), Map.of(question.key(), List.of("LEAD"))))
                .hasMessage("Choose which community it is");
    }

    @Test
    void aFormIsReadAsItWasStored() {
        assertThat(FormText.read(FormText.of(form))).isEqualTo(form);
    }

    @Test
    void theUsualFormAsksForTheCriteriaOfTheProgramme() {
        var q = new PartView(UUID.randomUUID(), PartKind.ELIGIBILITY, "Member of Q", "", "");
        var across = new PartView(UUID.randomUUID(), PartKind.PRIORITY, "Across boundaries", "", "");
        var usual = UsualForm.of(EligibilityRule.ANY, List.of(q, across));
        var filled = new FilledForm(usual, Map.of(UsualForm.CRITERIA, q.id().toString()));

        assertThat(filled.judge(Support.NOT_ASKED).findings())
                .extracting(Finding::criterionId, Finding::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(q.id(), Verdict.YES),
                        org.assertj.core.groups.Tuple.tuple(across.id(), Verdict.NO));
        assertThat(filled.missing(Support.NOT_ASKED))
                .extracting(RuleViolation::getMessage)
                .containsExactly(
                        "Enter an answer to “Why this programme, and which community do you lead or plan to lead?”");
        assertThat(new FilledForm(usual, Map.of()).missing(Support.NOT_ASKED))
                .extracting(RuleViolation::field)
                .containsExactly("eligibility", "statement");
    }

    @Test
    void partsMoveAndGoAndAQuestionChangesItsSection() {
        var two = form.with(new Section("more", "More", List.of()));
        assertThat(two.moved(FormPart.SECTION, "more", true).sections())
                .extracting(Section::key)
                .containsExactly("more", "about-community");
        assertThat(two.moved(FormPart.SECTION, "more", false)).isEqualTo(two);
        assertThat(two.moved(FormPart.QUESTION, Brochure.ACROSS, true)
                        .questions()
                        .map(Question::key))
                .containsExactly(Brochure.MEMBER, Brochure.ACROSS, Brochure.COMMUNITY);
        var across = two.question(Brochure.ACROSS).orElseThrow();
        assertThat(two.with("more", across).sectionOf(Brochure.ACROSS).key()).isEqualTo("more");
        assertThat(two.without(FormPart.SECTION, "more")).isEqualTo(form);
    }

    @Test
    void aQuestionThatARuleAsksAboutStays() {
        var without = form.without(FormPart.QUESTION, Brochure.MEMBER);

        assertThatThrownBy(() -> FormRules.check(without))
                .hasMessageContaining("A rule asks about a question that is not in the form");
    }

    @Test
    void otherWordsOfADeclarationAreAnotherVersion() {
        var declaration = new Declaration("true", "All that I say is true", 1);

        assertThat(declaration.saying("All that I say is true ").version()).isEqualTo(1);
        assertThat(declaration.saying("What I say is true").version()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        var odd = form.with(new Criterion(
                UUID.randomUUID(),
                PartKind.PRIORITY,
                "Odd",
                true,
                List.of(new Condition(Comparison.AT_LEAST, Brochure.MEMBER, "3"))));

        assertThatThrownBy(() -> FormRules.check(odd))
                .hasMessage("“Member of Q” cannot be asked whether it is at least");
        assertThatThrownBy(() -> FormRules.check(form.with(
                        "about-community",
                        Question.required("no", QuestionKind.SINGLE_CHOICE, "No options", "Which?"))))
                .hasMessage("Enter the options, one on each line");
    }
}
