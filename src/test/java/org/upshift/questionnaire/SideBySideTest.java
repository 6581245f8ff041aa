package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Before and after in one line, as programs and people write it. */
class SideBySideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before: I can lead | BASELINE | I can lead",
                "AFTER: I can lead | POST | I can lead",
                "I can lead (after the programme) | POST | I can lead",
                "[Before] I can (really) lead | BASELINE | I can (really) lead",
                "Q5_pre | BASELINE | Q5",
                "2. After our course: Lead | POST | Lead",
                "Now - I can lead | POST | I can lead",
                "How confident are you? - Before - Lead | BASELINE | Lead",
                "How confident are you? - Lead - Now | POST | Lead",
                "3.1. Leading: my team – before | BASELINE | Leading: my team",
                "3 months later - Lead | FOLLOW_UP | Lead",
                "Looking back: Lead | RETROSPECTIVE | Lead",
                "Before the programme, how confident were you to … - Lead | BASELINE | Lead",
                "Before the course, how confident were you in leading? | BASELINE | How confident were you in leading?"
            })
    void headingsSayWhen(String heading, WaveKind wave, String words) {
        assertThat(WaveHeading.of(heading)).isEqualTo(new WaveHeading(wave, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Now", "Lead", "Before I decide, I ask others", "What is next: before you go", "Time to think"})
    void otherHeadingsDoNot(String heading) {
        assertThat(WaveHeading.of(heading).wave()).isNull();
    }

    @Test
    void columnsAreSuggestedWithTheirWaveAndOneItemForBoth() {
        var form = suggested("""
                Start time,Completion time,Email,Before: I can lead,After: I can lead,What helped?
                01/09/2025 10:01,01/09/2025 10:05,a@example.org,2,4,More time to think
                01/09/2025 11:01,02/09/2025 11:05,b@example.org,3,5,The other people
                """);

        assertThat(form.sideBySide()).isTrue();
        assertThat(form.thoughtBack()).as("both were answered at once").isTrue();
        assertThat(List.of(form.value("column-0"), form.value("column-1"), form.value("column-2")))
                .containsExactly("NEW_SCALE", "NEW_SCALE", "NEW_WORDS");
        assertThat(List.of(form.when(0), form.when(1), form.when(2)))
                .containsExactly(WaveKind.BASELINE, WaveKind.POST, WaveKind.POST);
        assertThat(form.text(0)).isEqualTo(form.text(1)).isEqualTo("I can lead");
        assertThat(form.day(WaveKind.BASELINE))
                .isEqualTo(form.day(WaveKind.POST))
                .isEqualTo("2025-09-02");
    }

    @Test
    void sentencesThatAreNotQuiteTheSameAreOneItem() {
        var form = suggested("""
                Code,"Before the course, how confident were you in leading?","After the course, how confident are you in leading?"
                a,2,4
                b,3,5
                """);

        assertThat(form.when(1)).isEqualTo(WaveKind.BASELINE);
        assertThat(form.text(1)).isEqualTo(form.text(2)).isEqualTo("How confident are you in leading?");
        assertThat(form.saysWhetherThoughtBack())
                .as("a table does not tell when it was answered")
                .isFalse();
    }

    @Test
    void theSameHeadingTwiceIsBeforeAndAfter() {
        assertThat(suggested("I can lead,I can plan,I can lead2,I can plan2\n2,3,4,5\n")
                        .when(2))
                .isEqualTo(WaveKind.POST);
        var form = suggested("I can lead,I can plan,I can lead,I can plan\n2,3,4,5\n");
        assertThat(form.when(1)).isEqualTo(WaveKind.BASELINE);
        assertThat(form.text(3)).isEqualTo("I can plan");
        assertThat(suggested("Goal 1,Goal 2,I can lead\n2,3,4\n").sideBySide()).isFalse();
        assertThat(suggested("Wave,Before: I can lead,After: I can lead\npre,2,3\n")
                        .sideBySide())
                .as("a column says when")
                .isFalse();
    }

    @Test
    void eachWaveGetsItsAnswersAndALinePairsThem() {
        var table = table("""
                Before: I can lead,After: I can lead,After: What helped?,May we quote you?
                2,4,Time to think,yes
                Agree,5,,no
                ,3,,no
                ,,,no
                """);
        var form = suggested(table).typed();
        var fields = new HashMap<>(form);
        fields.putAll(Map.of(
                "thought-back", "no", "column-2", "NEW_WORDS", "column-3", "MAY_BE_QUOTED", "wave", "SIDE_BY_SIDE"));
        fields.put("scale-1", String.join("\n", ItemDraft.AGREEMENT));

        var plan = ImportPlan.of(table, ImportForm.of(fields), List.of());

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.made()).extracting(ItemDraft::text).containsExactly("I can lead", "What helped?");
        assertThat(plan.rows().get(WaveKind.BASELINE)).hasSize(2);
        assertThat(plan.rows().get(WaveKind.POST)).hasSize(3);
        assertThat(plan.empty()).isOne();
        assertThat(plan.inBoth(WaveKind.BASELINE, WaveKind.POST)).isEqualTo(2);
        assertThat(plan.waves("i-can-lead")).containsExactlyInAnyOrder(WaveKind.BASELINE, WaveKind.POST);
        assertThat(plan.rows().get(WaveKind.BASELINE).get(1).sheet().choices()).containsEntry("i-can-lead", "4");
        assertThat(plan.rows().get(WaveKind.POST).get(0).sheet().words())
                .containsEntry("what-helped", new AnswerSheet.Words("Time to think", true));
    }

    private static ImportForm suggested(String csv) {
        return suggested(table(csv));
    }

    private static ImportForm suggested(BroughtTable table) {
        return new SuggestedUses(table, List.of(), List.of(), ScaleGroups.of(table)).form();
    }

    private static BroughtTable table(String csv) {
        return Anonymiser.of(
                Export.of(BroughtFileTest.read(csv.getBytes(StandardCharsets.UTF_8))), address -> "code of " + address);
    }
}
