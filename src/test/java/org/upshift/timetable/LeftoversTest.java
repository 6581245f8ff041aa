package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.programme.RepeatedPart.Text;
import org.upshift.timetable.Leftovers.Leftover;
import org.upshift.timetable.Leftovers.Spoken;

class LeftoversTest {
    private static final Spoken EARLIER = new Spoken(
            "Pilot 2019",
            List.of(LocalDate.of(2019, 1, 18), LocalDate.of(2020, 1, 17)),
            List.of("Femi Facilitator", "Ana"));
    private static final Spoken NOW =
            new Spoken("2027", List.of(LocalDate.of(2027, 1, 22), LocalDate.of(2028, 1, 21)), List.of());

    @ParameterizedTest
    @CsvSource({
        "Launch of 2019,the year 2019",
        "on 18 January,the day 18 January",
        "on 18th jan,the day 18 January",
        "January 18 in London,the day 18 January",
        "18/01/19,the day 18 January",
        "17.1.,the day 17 January",
        "Dinner with FEMI FACILITATOR,Femi Facilitator",
        "as in the Pilot 2019 cohort,the name “Pilot 2019”",
    })
    void whatIsOfTheEarlierCohortIsFound(String words, String found) {
        assertThat(in(words)).extracting(Leftover::found).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planning and Launching Communities of Practice",
                "Room 20190, call 118 January Street",
                "on 22 January",
                "2027 and 2028",
                "Banana skins",
                "18 Janus"
            })
    void whatIsNotIsLeftAlone(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void whatTheNewCohortHasAsWellGivesNothingAway() {
        var again = new Spoken("Autumn", List.of(LocalDate.of(2019, 1, 18)), List.of());

        assertThat(new Leftovers(EARLIER, again).in(List.of(new Text("Place", "Hall of 18 January 2019"))))
                .isEmpty();
    }

    @Test
    void eachTextSaysOnceWhatIsLeft() {
        assertThat(in("2019, again 2019")).containsExactly(new Leftover("Module 1", "the year 2019"));
    }

    private static List<Leftover> in(String words) {
        return new Leftovers(EARLIER, NOW).in(List.of(new Text("Module 1", words)));
    }
}
