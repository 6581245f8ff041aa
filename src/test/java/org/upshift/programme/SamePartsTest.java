package org.upshift.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SamePartsTest {

    private final Programme programme =
            new Programme("a-programme", text("Think strategically", "Plan and lead meetings", "Listen"));
    private final Map<String, UUID> before = outcomes();

    @Test
    void anOutcomeInOtherWordsStaysTheSameWhereverItStands() {
        programme.describe(text("Listen", "Think more strategically", "Plan and lead good meetings"));

        assertThat(outcomes())
                .containsEntry("Listen", before.get("Listen"))
                .containsEntry("Think more strategically", before.get("Think strategically"))
                .containsEntry("Plan and lead good meetings", before.get("Plan and lead meetings"));
    }

    @Test
    void oneSaidQuiteOtherwiseStaysTheSameAtItsPlace() {
        programme.describe(text("Think strategically", "Convene people", "Listen"));

        assertThat(outcomes()).containsEntry("Convene people", before.get("Plan and lead meetings"));
    }

    @Test
    void aNewOneIsNewAndOneThatIsLeftOutIsGone() {
        programme.describe(text("Think strategically", "Listen", "Convene people", "Plan and lead meetings"));
        assertThat(outcomes().get("Convene people")).isNotIn(before.values());
        assertThat(outcomes()).containsAllEntriesOf(before);

        programme.describe(text("Listen"));
        assertThat(outcomes()).containsOnly(Map.entry("Listen", before.get("Listen")));
    }

    @Test
    void aCriterionInOtherWordsIsAnother() {
        var strict = new Programme("b", text(PartKind.ELIGIBILITY, "Leads a supported community"));
        UUID id = strict.getParts().get(0).getId();

        strict.describe(text(PartKind.ELIGIBILITY, "Leads a community"));

        assertThat(strict.getParts().get(0).getId()).isNotEqualTo(id);
    }

    private Map<String, UUID> outcomes() {
        Map<String, UUID> outcomes = new LinkedHashMap<>();
        programme.getParts().forEach(part -> outcomes.put(part.getTitle(), part.getId()));
        return outcomes;
    }

    private static ProgrammeText text(String... outcomes) {
        return text(PartKind.OUTCOME, outcomes);
    }

    private static ProgrammeText text(PartKind kind, String... titles) {
        List<ProgrammeText.Part> parts =
                Arrays.stream(titles).map(ProgrammeText.Part::of).toList();
        return new ProgrammeText(
                "A programme", "", "", "", "", "", "", 10, "", EligibilityRule.ANY, Map.of(kind, parts));
    }
}
