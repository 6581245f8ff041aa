package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of equality answers are shown. */
class EqualityCountsTest {

    @ParameterizedTest(name = "{0} are shown as {1}")
    @CsvSource({
        "'4 0',       ''",
        "'12 9 7',    '12 9 7'",
        "'12 9 4',    '12 - -'",
        "'12 9 4 3',  '12 9 - -'",
        "'12 9 2 1',  '12 - - -'",
        "'12 9 0 0',  '12 - - -'",
        "'20 0',      '- -'",
        "'6 6 6 1',   '- 6 6 -'",
    })
    void noSmallNumberIsShownNorOneThatGivesItAway(String numbers, String shown) {
        String[] all = numbers.split(" ");
        var lines = IntStream.range(0, all.length)
                .mapToObj(place -> new EqualityCounts.Line("answer " + place, Long.valueOf(all[place])))
                .toList();

        assertThat(EqualityCounts.shown(lines))
                .extracting(line -> line.number() == null ? "-" : line.number().toString())
                .isEqualTo(shown.isEmpty() ? List.of() : List.of(shown.split(" ")));
    }
}
