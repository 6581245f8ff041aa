package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentLinesTest {
    @Test
    void longLinesAreFoldedByOctetsBetweenCharacters() {
        String text = "SUMMARY:" + "Zoë – 😀 łódź ".repeat(20) + "\r\nEND:VEVENT\r\n";

        String folded = ContentLines.folded(text);

        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(ContentLines.folded(folded)).isEqualTo(folded);
    }

    @Test
    void aLineOfExactly75OctetsStaysWhole() {
        assertThat(ContentLines.folded("A".repeat(75) + "\r\n")).isEqualTo("A".repeat(75) + "\r\n");
        assertThat(ContentLines.folded("A".repeat(76) + "\r\n")).isEqualTo("A".repeat(75) + "\r\n A\r\n");
    }
}
