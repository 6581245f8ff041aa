package org.upshift.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlindingTest {
    private final Blinding blinding = Blinding.of(
            List.of("Zoë O’Rourke-Smith", "Will Hartnell", ""),
            List.of("Quillbury Borough Council", "QBC", "The NHS Trust of Nether Wallop"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My name is Zoe.",
                "ZOË leads it",
                "as Rourke said",
                "Zoë’s team",
                "Smith and others",
                "We at Quillbury Borough Council",
                "quillbury  borough\tcouncil",
                "In Quillbury we do this",
                "QBC has 3 teams",
                "the qbc way",
                "From Wallop with love",
                "Ask Will about it",
                "my manager Hartnell",
                "Write to me: z.o@somewhere.example",
                "z.o (at) somewhere",
                "See https://example.org/me",
                "linkedin profile",
                "On our site quillbury.gov.uk",
                "Call 020 7946 0123",
                "+44 (0)20 7946 0123",
                "07700 900123 any time"
            })
    void whatWouldSayWhoItIsIsLeftOut(String line) {
        assertThat(blinding.of("First line.\n" + line + "\nLast line."))
                .isEqualTo("First line.\n" + Blinding.MARK + "\nLast line.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will lead a borough community of the council.",
                "The NHS trust has 1200 staff, and since 2019 we met 25 times.",
                "We began on 01/02/2020, at 10.30.",
                "Smithy and Zoetrope are words.",
                ""
            })
    void whatSaysNothingStays(String line) {
        assertThat(blinding.of(line)).isEqualTo(line);
    }

    @Test
    void onlyTheSentenceGoesAndItsMarkStandsOnce() {
        assertThat(blinding.of("I lead a community. I am Zoe. Ask Hartnell! It has 40 members."))
                .isEqualTo("I lead a community. " + Blinding.MARK + " It has 40 members.");
    }

    @ParameterizedTest
    @CsvSource({"Dr. Zoe,true", "nobody,false"})
    void aNameOverTheEndOfASentenceGoesToo(String text, boolean gone) {
        assertThat(blinding.of(text).contains(Blinding.MARK)).isEqualTo(gone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a-", "a", "0 ", "0(", "+4", "@ ", "[at", "Zo", ". ", "(0", "\n"})
    void noTextTakesLong(String part) {
        assertThat(blinding.of(part.repeat(20_000 / part.length())).length()).isLessThanOrEqualTo(1_500_000);
    }
}
