package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|10|3|Whoever attended at least 4 modules, gave at least 10 days and convened at least 3 community meetings completes the programme",
                "1|0|0|Whoever attended at least 1 module completes the programme",
                "0|1|1|Whoever gave at least 1 day and convened at least 1 community meeting completes the programme",
                "0|0|0|Whoever keeps their place completes the programme"
            })
    void itCanBeReadAsASentence(int modules, int days, int meetings, String sentence) {
        assertThat(new CompletionRule(modules, days, meetings).sentence()).isEqualTo(sentence);
    }

    @Test
    void whatSomebodyLacksIsSaid() {
        var rule = new CompletionRule(4, 2, 3);
        var some = new Commitment(420, 0, 90, 0, 2, 10, CommitmentRule.USUAL);
        var enough = new Commitment(600, 0, 240, 0, 3, 10, CommitmentRule.USUAL);

        assertThat(rule.lacking(3, 0, some)).containsExactly("1 module", "5 hours 30 minutes", "1 community meeting");
        assertThat(rule.lacking(4, 0, enough)).isEmpty();
    }

    @Test
    void someOfTheModulesMayBeCaughtUp() {
        var rule = new CompletionRule(4, 0, 0, 1);
        var given = new Commitment(420, 90, 0, 0, 0, 10, CommitmentRule.USUAL);

        assertThat(rule.sentence())
                .isEqualTo("Whoever attended at least 4 modules (of which 1 may be caught up) completes the programme");
        assertThat(rule.lacking(3, 1, given)).isEmpty();
        assertThat(rule.lacking(2, 2, given)).containsExactly("1 module");
        assertThat(new CompletionRule(4, 0, 0).lacking(3, 1, given)).containsExactly("1 module");
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        String code = CertificateCode.random();

        assertThat(code).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(CertificateCode.typed(" " + code.toLowerCase().replace("-", " ") + "\n"))
                .isEqualTo(code);
        assertThat(CertificateCode.typed("short")).isEqualTo("SHORT");
        assertThat(Stream.generate(CertificateCode::random).limit(1000).distinct())
                .hasSize(1000);
    }
}
