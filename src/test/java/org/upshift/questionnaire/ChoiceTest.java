package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.kernel.RuleViolation;

/** How answers of every kind become the numbers of a response. */
class ChoiceTest {

    private static final List<String> COLOURS = List.of("Red", "Green", "Blue");

    private static ItemView view(ItemDraft draft) {
        var item = new Item(UUID.randomUUID(), 0, draft.withCode("item"));
        var said = item.draft();
        return new ItemView(
                item.getId(),
                said.code(),
                1,
                said.text(),
                said.kind(),
                said.scaleMin(),
                said.scaleMax(),
                said.confidentFrom(),
                said.labels(),
                0,
                said.inBaseline(),
                said.inPost(),
                said.theme(),
                said.help(),
                said.notApplicable(),
                said.required(),
                false,
                false,
                null,
                null,
                item.getLineage(),
                Wordings.ONE);
    }

    private static ItemView of(String kind) {
        var kinds = ItemKind.valueOf(kind);
        return view(
                switch (kinds) {
                    case SCALE -> ItemDraft.agreement("", "Do you agree?");
                    case YES_NO -> ItemDraft.yesNo("", "Do you?");
                    case SINGLE_CHOICE, SEVERAL_CHOICE -> ItemDraft.choice(kinds, "", "Which?", COLOURS);
                    case NUMBER -> ItemDraft.number("", "How many?", -5, 120);
                    case TEXT -> ItemDraft.words("", "What else?");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCALE | 4 | 4",
                "YES_NO | yes | 1",
                "YES_NO | No | 0",
                "YES_NO | 1 | 1",
                "SINGLE_CHOICE | 2 | 2",
                "SINGLE_CHOICE | blue | 3",
                "SEVERAL_CHOICE | 1 | 1",
                "SEVERAL_CHOICE | 1,3 | 5",
                "SEVERAL_CHOICE | 3, 1, 3 | 5",
                "SEVERAL_CHOICE | Green;Blue; | 6",
                "NUMBER | 120 | 120",
                "NUMBER | -5 | -5"
            })
    void anAnswerIsOneNumber(String kind, String typed, short stored) {
        assertThat(Choice.parse(of(kind), " " + typed + " ")).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCALE | 0",
                "SCALE | 6",
                "SCALE | 4.5",
                "SCALE | does-not-apply",
                "YES_NO | maybe",
                "SINGLE_CHOICE | 4",
                "SINGLE_CHOICE | Yellow",
                "SINGLE_CHOICE | 1,2",
                "SEVERAL_CHOICE | 1,4",
                "SEVERAL_CHOICE | ;",
                "SEVERAL_CHOICE | Red;Yellow",
                "NUMBER | 121",
                "NUMBER | 1e2",
                "NUMBER | 99999999999",
                "TEXT | 1"
            })
    void whatCannotBeAnsweredIsRefused(String kind, String typed) {
        assertThatThrownBy(() -> Choice.parse(of(kind), typed))
                .isInstanceOf(RuleViolation.class)
                .extracting("field")
                .isEqualTo("item");
    }

    @Test
    void doesNotApplyIsNoAnswerAndNotAMissingOne() {
        var item = view(ItemDraft.agreement("", "Do you agree?").orNotApplicable());
        Short[] choices = {Choice.parse(item, "Does not apply")};
        var row = new ResponseRow(UUID.randomUUID(), "R1", choices);

        assertThat(row.choice(item)).isNull();
        assertThat(row.saysDoesNotApply(item)).isTrue();
        assertThat(new ResponseRow(UUID.randomUUID(), "R2", new Short[] {null}).saysDoesNotApply(item))
                .isFalse();
        assertThatThrownBy(() -> Choice.parse(item, "4,does-not-apply")).hasMessageContaining("not both");
    }

    @Test
    void severalOptionsComeOutAsTheyWentIn() {
        var item = of("SEVERAL_CHOICE");
        assertThat(item.picked(Choice.parse(item, "3,1"))).containsExactly(1, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 11 | 5 | scaleMax",
                "3 | 3 | 3 | scaleMax",
                "1 | 5 | 1 | confidentFrom",
                "1 | 5 | 6 | confidentFrom"
            })
    void aScaleHasTwoToElevenAnswersAndAThresholdAboveTheLowest(int min, int max, int from, String field) {
        var draft = new ItemDraft("item", "", "Rate it", ItemKind.SCALE, min, max, from, List.of(), true, true);
        assertThatThrownBy(() -> new Item(UUID.randomUUID(), 0, draft))
                .isInstanceOf(RuleViolation.class)
                .extracting("field")
                .isEqualTo(field);
    }

    @Test
    void optionsAreDifferentFromEachOtherAndFewEnough() {
        for (var options : List.of(List.of("One"), List.of("One", "one"), List.of("One", "Two; three"), many(16))) {
            var draft = ItemDraft.choice(ItemKind.SEVERAL_CHOICE, "", "Which?", options)
                    .withCode("item");
            assertThatThrownBy(() -> new Item(UUID.randomUUID(), 0, draft))
                    .isInstanceOf(RuleViolation.class)
                    .extracting("field")
                    .isEqualTo("labels");
        }
        var fifteen = view(ItemDraft.choice(ItemKind.SEVERAL_CHOICE, "", "Which?", many(15)));
        assertThat(fifteen.picked(Choice.parse(fifteen, "1,15"))).containsExactly(1, 15);
    }

    private static List<String> many(int options) {
        return IntStream.rangeClosed(1, options)
                .mapToObj(number -> "Option " + number)
                .toList();
    }
}
