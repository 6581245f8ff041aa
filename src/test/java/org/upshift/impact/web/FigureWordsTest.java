package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.upshift.questionnaire.CodeReports;

class FigureWordsTest {

    private static final String LONG = "a reason that is long enough to be said only once";

    @Test
    void noneAndAllAreSaidOnlyWhereItIsLiterallyThat() {
        assertThat(FigureWords.shareInterval(List.of(0.0, 0.26))).isEqualTo("0% to 26%");
        assertThat(FigureWords.shareInterval(List.of(0.002, 0.998))).isEqualTo("less than 1% to more than 99%");
        assertThat(FigureWords.shareInterval(List.of(0.74, 1.0))).isEqualTo("74% to 100%");
        assertThat(new CodeReports.WaveRate("After", 250, 0, 0, 1, 100).share()).isEqualTo("more than 99%");
        assertThat(new CodeReports.WaveRate("After", 250, 1, 0, 0, 100).share()).isEqualTo("100%");
    }

    @Test
    void aLongReasonThatManyCellsHaveIsANote() {
        var notes = Notes.of("note", Stream.of("once", null, LONG, "too few changes to test", LONG, LONG));

        assertThat(notes.reasons()).containsExactly(LONG);
        assertThat(notes.number(LONG)).isEqualTo(1);
        assertThat(notes.number("once")).isNull();
        assertThat(Notes.of("note", Stream.of(LONG, LONG)).reasons()).isEmpty();
    }
}
