package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.CodeMatching.Coded;

/** Codes that people make themselves are found again with one error, and never taken for somebody else's. */
class CodeMatchingTest {
    private static final PairingKey KEY = new PairingKey(new byte[PairingKey.BYTES]);
    private static final UUID BEFORE = UUID.randomUUID();
    private static final UUID AFTER = UUID.randomUUID();

    private static CodeMarks marks(String signs) {
        return CodeMarks.parse(new SelfMadeCode(signs).marks(KEY));
    }

    private static Coded coded(UUID wave, String signs) {
        return new Coded(wave, KEY.selfMadeCode(signs), marks(signs));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("AB01").ofMinLength(1).ofMaxLength(7);
    }

    @Property(tries = 2000)
    void marksSayExactlyWhetherOneSignDiffers(@ForAll("codes") String one, @ForAll("codes") String other) {
        assertThat(marks(one).isOneErrorFrom(marks(other)))
                .as("%s and %s", one, other)
                .isEqualTo(distance(one, other) == 1);
    }

    /** Levenshtein's distance by the book. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    @Example
    void theSameCodePairsAndSoDoesOneWithOneErrorWhenItCanOnlyBeOnePerson() {
        var matching = new CodeMatching(List.of(
                List.of(coded(BEFORE, "MA/07/LO"), coded(BEFORE, "JO/21/PA"), coded(BEFORE, "EL/11/RO")),
                List.of(coded(AFTER, "MA/07/LO"), coded(AFTER, "JO/12/PA"), coded(AFTER, "EL/11/RA"))));

        assertThat(matching.codeOf(AFTER, KEY.selfMadeCode("MA/07/LO"))).isEqualTo(KEY.selfMadeCode("MA/07/LO"));
        assertThat(matching.codeOf(AFTER, KEY.selfMadeCode("EL/11/RA"))).isEqualTo(KEY.selfMadeCode("EL/11/RO"));
        assertThat(matching.codeOf(AFTER, KEY.selfMadeCode("JO/12/PA")))
                .as("two errors")
                .isEqualTo(KEY.selfMadeCode("JO/12/PA"));
        assertThat(matching.rates()).isEqualTo(Map.of(AFTER, new CodeMatching.Rate(1, 1, 0, 1)));
        assertThat(matching.collisions()).isEmpty();
    }

    @Example
    void whatCouldBeTwoPeopleIsNobody() {
        var two = new CodeMatching(List.of(
                List.of(coded(BEFORE, "MA/07/LO"), coded(BEFORE, "MA/08/LO")), List.of(coded(AFTER, "MA/09/LO"))));
        assertThat(two.codeOf(AFTER, KEY.selfMadeCode("MA/09/LO"))).isEqualTo(KEY.selfMadeCode("MA/09/LO"));
        assertThat(two.rates().get(AFTER).ambiguous()).isOne();

        var bothWays = new CodeMatching(List.of(
                List.of(coded(BEFORE, "MA/07/LO")), List.of(coded(AFTER, "MA/08/LO"), coded(AFTER, "MA/09/LO"))));
        assertThat(bothWays.rates().get(AFTER).ambiguous()).isEqualTo(2);
    }

    @Example
    void whoeverIsThereExactlyIsNotTakenForSomebodyWithAnError() {
        var matching = new CodeMatching(List.of(
                List.of(coded(BEFORE, "MA/07/LO")), List.of(coded(AFTER, "MA/07/LO"), coded(AFTER, "MA/08/LO"))));
        assertThat(matching.rates().get(AFTER)).isEqualTo(new CodeMatching.Rate(1, 0, 0, 1));
    }

    @Example
    void aCodeThatWasUsedTwiceInAWavePairsWithNothingAndIsListed() {
        var twice = new Coded(BEFORE, "another", marks("MA/07/LO"));
        var matching =
                new CodeMatching(List.of(List.of(coded(BEFORE, "MA/07/LO"), twice), List.of(coded(AFTER, "MA/07/LO"))));

        assertThat(matching.codeOf(AFTER, KEY.selfMadeCode("MA/07/LO")))
                .isNotEqualTo(matching.codeOf(BEFORE, KEY.selfMadeCode("MA/07/LO")));
        assertThat(matching.rates().get(AFTER)).isEqualTo(new CodeMatching.Rate(0, 0, 1, 0));
        assertThat(matching.collisions()).singleElement().satisfies(collision -> assertThat(collision.responses())
                .isEqualTo(Map.of(BEFORE, 2, AFTER, 1)));
    }

    @Example
    void aCodeIsTheSameHoweverItIsTyped() {
        var letters = new CodePart("Mother", CodePart.Kind.LETTERS, 2);
        for (String typed : List.of("Élodie", "élo", " e-l ", "EL", "E l")) {
            assertThat(letters.normalise(typed, "code-1")).as(typed).isEqualTo("EL");
        }
        assertThat(letters.normalise("Øystein", "code-1")).isEqualTo("OY");
        assertThat(letters.normalise("O", "code-1")).isEqualTo("O");
        var digits = new CodePart("Day", CodePart.Kind.DIGITS, 2);
        for (String typed : List.of("7", "07", " 7. ", "007")) {
            assertThat(digits.normalise(typed, "code-2")).as(typed).isEqualTo("07");
        }
        for (String nothing : new String[] {"", " ", "12", null}) {
            assertThatThrownBy(() -> letters.normalise(nothing, "code-1")).isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> digits.normalise("seven", "code-2"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, wrong -> assertThat(wrong.field()).isEqualTo("code-2"));
    }

    @Example
    void withoutTheKeyNoCodeCanBeTriedOut() {
        byte[] other = new byte[PairingKey.BYTES];
        other[0] = 1;
        assertThat(new SelfMadeCode("MA/07/LO").marks(new PairingKey(other)))
                .isNotEqualTo(new SelfMadeCode("MA/07/LO").marks(KEY));
        assertThat(new SelfMadeCode("MA/07/LO").marks(KEY)).doesNotContain("MA", "LO/");
        assertThat(new SelfMadeCode("MA/07/LO").toString()).doesNotContain("MA");
    }
}
