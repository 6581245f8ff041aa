package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern ACTION =
            Pattern.compile("(?:Entry\\.of|(?<!Map\\.)\\bentry)\\(\\s*(?:[^()\"]*[?:,]\\s*)?\"([a-z-]+)\"");

    private final Sentences sentences = new Sentences();

    @Test
    void everyActionThatTheServiceRecordsHasASentence() throws IOException {
        var actions = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ACTION.matcher(Files.readString(file)).results().forEach(found -> actions.add(found.group(1)));
            }
        }

        assertThat(actions).contains("offer-made", "pairing-key-destroyed").hasSizeGreaterThan(25);
        assertThat(actions)
                .as("Actions without a sentence in src/main/resources/history/sentences.properties")
                .allMatch(sentences::knows);
    }

    @Test
    void aSentenceNamesTheRecordAndSaysTheDetail() {
        var line = HistoryLine.of(
                row("Tom Team", "Facilitator"), "gave {it} a role: {detail}", new Subject("Fay {detail}", "/fay"));

        assertThat(line.sentence()).isEqualTo("Tom Team gave Fay {detail} a role: Facilitator");
        assertThat(line.detail()).isNull();
        assertThat(line.subject().path()).isEqualTo("/fay");
    }

    @Test
    void aDetailThatLooksLikeAPlaceholderIsLeftAlone() {
        var line = HistoryLine.of(row("Tom Team", "{it}"), "marked {it}", new Subject("the register", null));

        assertThat(line.sentence()).isEqualTo("Tom Team marked the register");
        assertThat(line.detail()).isEqualTo("{it}");
    }

    @Test
    void whatWasErasedIsSaidToBe() {
        var line = HistoryLine.of(row(null, null), "asked {detail}", new Subject("nobody", null));

        assertThat(line.sentence()).isEqualTo("Erased person asked (erased)");
    }

    @Test
    void anActionThatNobodyKnowsAnyMoreIsStillRead() {
        assertThat(sentences.of("moon-landed")).isEqualTo("noted “moon landed” about {it}");
    }

    private static HistoryRow row(String who, String detail) {
        Instant then = Instant.parse("2019-01-18T16:00:00Z");
        UUID id = UUID.randomUUID();
        return new HistoryRow(
                id, then, then, id, who, null, null, "some-action", "person", id, null, id, detail, null, 7L, "ab");
    }
}
