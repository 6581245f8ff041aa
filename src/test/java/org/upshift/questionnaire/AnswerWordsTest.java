package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers of a scale, as other programs and people write them. */
class AnswerWordsTest {

    private static final AskedItem AGREEMENT =
            AskedItem.of(ItemDraft.agreement("", "think strategically").withCode("think"));
    private static final AskedItem CONFIDENCE = scale(
            1,
            List.of(
                    "Not at all confident",
                    "Slightly confident",
                    "Somewhat confident",
                    "Fairly confident",
                    "Very confident"));
    private static final AskedItem ENDS = new AskedItem(
            "likely", "likely", ItemKind.SCALE, 0, 10, List.of("Not at all likely", "Extremely likely"), null);

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "4.0, 4",
        "' 4 ', 4",
        "agree, 4",
        "AGREE, 4",
        "'Agree ', 4",
        "4 - Agree, 4",
        "4. Agree, 4",
        "4: agree, 4",
        "4) Agree, 4",
        "4 = Agree, 4",
        "4 Agree, 4",
        "Agree (4), 4",
        "Agree - 4, 4",
        "'Agree [4]', 4",
        "4 – Agree, 4",
        "Neutral, 3",
        "Neither agree or disagree, 3",
        "Somewhat agree, 4",
        "Definitely agree, 5",
        "Agree strongly, 5",
        "Mostly disagree, 2",
        "Strongly Disagree, 1",
        "5 - Very confident, 5"
    })
    void agreement(String given, String answer) {
        assertThat(AnswerWords.read(AGREEMENT, given.strip())).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "n/a", "Not applicable", "Prefer not to say", "-na-"})
    void noAnswer(String given) {
        assertThat(AnswerWords.read(AGREEMENT, given)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "4.5", "Maybe", "5 - Disagree", "Disagree (4)", "Agree; Disagree", "45"})
    void whatIsNotOnTheScaleIsSaid(String given) {
        assertThatThrownBy(() -> AnswerWords.read(AGREEMENT, given))
                .hasMessageContaining("“" + given + "” is not an answer");
    }

    @Test
    void otherScales() {
        assertThat(AnswerWords.read(CONFIDENCE, "5 - Very confident")).isEqualTo("5");
        assertThat(AnswerWords.read(CONFIDENCE, "somewhat  confident")).isEqualTo("3");
        assertThat(AnswerWords.read(ENDS, "0")).isEqualTo("0");
        assertThat(AnswerWords.read(ENDS, "Extremely likely")).isEqualTo("10");
        assertThat(AnswerWords.read(ENDS, "10 - extremely likely")).isEqualTo("10");
        var yesNo = AskedItem.of(ItemDraft.yesNo("", "Relevant?").withCode("relevant"));
        assertThat(AnswerWords.read(yesNo, "Yes")).isEqualTo("1");
        assertThat(AnswerWords.read(yesNo, "no")).isEqualTo("0");
        assertThatThrownBy(() -> AnswerWords.read(yesNo, "perhaps")).hasMessageContaining("neither yes nor no");
    }

    @Test
    void twoLabelsThatMeanNearlyTheSameAreToldApart() {
        var seven = scale(
                1,
                List.of(
                        "Strongly disagree",
                        "Disagree",
                        "Somewhat disagree",
                        "Neutral",
                        "Somewhat agree",
                        "Agree",
                        "Strongly agree"));
        assertThat(AnswerWords.read(seven, "Somewhat agree")).isEqualTo("5");
        assertThat(AnswerWords.read(seven, "Agree")).isEqualTo("6");
        assertThatThrownBy(() -> AnswerWords.read(seven, "Tend to agree")).hasMessageContaining("is not an answer");
    }

    @Test
    void theKindOfAQuestionIsGuessedFromItsAnswers() {
        assertThat(guess("Agree", "Strongly agree", "").scale().labels())
                .containsExactly(
                        "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
        assertThat(guess("3", "4", "5").scale()).isEqualTo(new TypedScale(1, 5, List.of()));
        assertThat(guess("0", "9").scale()).isEqualTo(new TypedScale(0, 10, List.of()));
        assertThat(guess("3 - Sometimes", "5 - Daily", "4 - Weekly").scale().typed())
                .isEqualTo("1\n2\n3 Sometimes\n4 Weekly\n5 Daily");
        assertThat(guess("Yes", "No", "yes").kind()).isEqualTo(ItemKind.YES_NO);
        assertThat(guess("More time", "A longer course, please").kind()).isEqualTo(ItemKind.TEXT);
        assertThat(guess("low", "high", "low", "high").scale().labels()).containsExactly("low", "high");
        assertThat(guess("low", "high", "low", "high").kind()).isEqualTo(ItemKind.SINGLE_CHOICE);
        assertThat(guess("Peers;Time;", "Time;").kind()).isEqualTo(ItemKind.SEVERAL_CHOICE);
        assertThat(guess("2019", "2020").kind()).isEqualTo(ItemKind.TEXT);
    }

    @Test
    void optionsAreChosenByWordsOrNumbers() {
        var several = AskedItem.of(
                ItemDraft.choice(ItemKind.SEVERAL_CHOICE, "", "What helped?", List.of("Peers", "Time, and space"))
                        .withCode("what"));
        assertThat(AnswerWords.read(several, "time and space; PEERS;")).isEqualTo("2,1");
        assertThat(several.shown("2,1")).isEqualTo("Time, and space; Peers");
        assertThatThrownBy(() -> AnswerWords.read(several, "Peers; Food")).hasMessageContaining("“Food” is not one");
        var one = AskedItem.of(ItemDraft.choice(ItemKind.SINGLE_CHOICE, "", "How?", List.of("In person", "Online"))
                .withCode("how"));
        assertThat(AnswerWords.read(one, "online")).isEqualTo("2");
        assertThat(AnswerWords.read(one, "1")).isEqualTo("1");
    }

    @Test
    void aScaleIsTypedOneAnswerOnEachLine() {
        assertThat(TypedScale.parse("Low\n\n Middle \nHigh", "s"))
                .isEqualTo(new TypedScale(1, 3, List.of("Low", "Middle", "High")));
        assertThat(TypedScale.parse("0 Never\n1 Sometimes\n2 Always", "s").min())
                .isZero();
        assertThat(TypedScale.parse("1\n2\n3\n4\n5", "s")).isEqualTo(new TypedScale(1, 5, List.of()));
        assertThat(TypedScale.parse("1 No\n2\n3 Yes", "s").labels()).containsExactly("No", "Yes");
        assertThatThrownBy(() -> TypedScale.parse("one", "s")).hasMessageContaining("2 to 11");
        assertThatThrownBy(() -> TypedScale.parse("1 a\n3 b", "s")).hasMessageContaining("one after the other");
        assertThat(new TypedScale(1, 5, List.of()).usualThreshold()).isEqualTo(4);
        assertThat(new TypedScale(1, 7, List.of()).usualThreshold()).isEqualTo(5);
    }

    private static GuessedAnswers guess(String... values) {
        return GuessedAnswers.of(List.of(values));
    }

    private static AskedItem scale(int min, List<String> labels) {
        return new AskedItem("item", "item", ItemKind.SCALE, min, min + labels.size() - 1, labels, null);
    }
}
