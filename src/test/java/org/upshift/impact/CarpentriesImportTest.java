package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.BroughtFiles;

/** Real surveys of The Carpentries, brought in as files, give the figures that were computed elsewhere. */
@QuarkusTest
class CarpentriesImportTest {

    private static final JsonNode EXPECTED = ReferenceFiles.json("carpentries/expected.json");
    private static final double EXACTLY = 1e-6;

    @Inject
    BroughtFiles files;

    @Inject
    ACohort cohorts;

    @Inject
    Visitors visitors;

    @Test
    void wavesThatAreNotLinked() throws IOException {
        var made = cohorts.make();
        UUID evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
        files.store(
                evaluator,
                files.read(evaluator, made.cohort(), unlinked())
                        .with("day-BASELINE", "2017-08-01")
                        .with("day-POST", "2018-01-31"));

        var items = report(evaluator, made.cohort()).get("items");

        assertThat(items).hasSize(6);
        var expected = EXPECTED.get("carpentries_dc_unlinked");
        var statements = statements();
        for (JsonNode item : items) {
            var figures = expected.get(statements.get(item.get("text").asText()));
            assertThat(item.at("/baseline/valid").asInt())
                    .isEqualTo(figures.get("pre_n").asInt());
            assertThat(item.at("/baseline/confident").asInt())
                    .isEqualTo(figures.get("pre_top").asInt());
            assertThat(item.at("/comparison/valid").asInt())
                    .isEqualTo(figures.get("post_n").asInt());
            assertThat(item.at("/comparison/confident").asInt())
                    .isEqualTo(figures.get("post_top").asInt());
            assertThat(item.at("/baseline/rounded").asInt())
                    .isEqualTo(figures.get("pre_pct_int").asInt());
            assertThat(item.at("/comparison/rounded").asInt())
                    .isEqualTo(figures.get("post_pct_int").asInt());
            same(item.at("/shift/points"), figures.get("diff_pp").asDouble());
            interval(item.at("/shift/interval"), figures.get("newcombe_independent"), 100);
            assertThat(item.at("/shift/method").asText()).isEqualTo("newcombe-independent-10");
            assertThat(item.get("paired").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2020-01", "2020-12"})
    void wavesThatAreLinked(String round) throws IOException {
        var made = cohorts.make();
        UUID evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
        for (String wave : List.of("pre", "post")) {
            String kind = wave.equals("pre") ? "BASELINE" : "POST";
            var read = files.read(evaluator, made.cohort(), linked(round, wave))
                    .with("wave", kind)
                    .with("day-" + kind, wave.equals("pre") ? "2020-01-01" : "2020-12-31");
            if (wave.equals("pre")) {
                read = read.with("scale-1", "0 Not at all\n1\n2\n3\n4 Weekly\n5 Daily")
                        .with("confident-1", "4");
            }
            files.store(evaluator, read);
        }

        var item = report(evaluator, made.cohort()).at("/items/0");

        var expected = EXPECTED.at("/carpentries_longterm_linked/" + round);
        var available = expected.get("available");
        assertThat(item.at("/baseline/valid").asInt())
                .isEqualTo(expected.get("n_pre_valid").asInt());
        assertThat(item.at("/comparison/valid").asInt())
                .isEqualTo(expected.get("n_post_valid").asInt());
        assertThat(item.at("/baseline/confident").asInt())
                .isEqualTo(available.get("pre_top").asInt());
        assertThat(item.at("/comparison/confident").asInt())
                .isEqualTo(available.get("post_top").asInt());
        same(item.at("/baseline/percent"), available.get("pre_pct").asDouble());
        same(item.at("/comparison/percent"), available.get("post_pct").asDouble());
        same(item.at("/shift/points"), available.get("diff_pp").asDouble());
        interval(item.at("/baseline/wilson"), available.get("wilson_pre"), 1);
        interval(item.at("/comparison/wilson"), available.get("wilson_post"), 1);
        paired(item, expected);
    }

    private static void paired(JsonNode item, JsonNode expected) {
        var paired = expected.get("paired");
        assertThat(item.at("/paired/n").asInt())
                .isEqualTo(expected.get("n_pairs").asInt());
        assertThat(item.at("/paired/gained").asInt())
                .isEqualTo(paired.get("gained").asInt());
        assertThat(item.at("/paired/lost").asInt()).isEqualTo(paired.get("lost").asInt());
        assertThat(item.at("/paired/both").asInt())
                .isEqualTo(paired.get("both_top").asInt());
        assertThat(item.at("/paired/neither").asInt())
                .isEqualTo(paired.get("neither_top").asInt());
        same(item.at("/paired/difference"), paired.get("diff").asDouble());
        same(item.at("/paired/mcnemarExactP"), paired.get("mcnemar_exact_p").asDouble());
        same(item.at("/paired/mcnemarMidP"), paired.get("mcnemar_midp").asDouble());
        interval(item.at("/paired/newcombe"), paired.get("newcombe_paired_method10"), 1);
        assertThat(item.at("/paired/tango/0").asDouble())
                .isCloseTo(paired.at("/tango/0").asDouble(), within(1e-5));
        assertThat(item.at("/paired/tango/1").asDouble())
                .isCloseTo(paired.at("/tango/1").asDouble(), within(1e-5));
        var ordinal = expected.get("ordinal");
        assertThat(item.at("/ordinal/up").asInt()).isEqualTo(ordinal.get("n_up").asInt());
        assertThat(item.at("/ordinal/same").asInt())
                .isEqualTo(ordinal.get("n_same").asInt());
        assertThat(item.at("/ordinal/down").asInt())
                .isEqualTo(ordinal.get("n_down").asInt());
        same(
                item.at("/ordinal/hodgesLehmann"),
                ordinal.get("hodges_lehmann_all").asDouble());
        same(item.at("/ordinal/dAv"), ordinal.get("cohen_dav").asDouble());
    }

    private JsonNode report(UUID evaluator, UUID cohort) throws IOException {
        return new ObjectMapper()
                .readTree(visitors.script(evaluator)
                        .get("/api/cohorts/" + cohort + "/impact")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static void interval(JsonNode given, JsonNode expected, double times) {
        same(given.get(0), times * expected.get(0).asDouble());
        same(given.get(1), times * expected.get(1).asDouble());
    }

    private static void same(JsonNode given, double expected) {
        assertThat(given.isNumber()).isTrue();
        assertThat(given.asDouble()).isCloseTo(expected, within(EXACTLY * Math.max(1, Math.abs(expected))));
    }

    private static Map<String, String> statements() {
        Map<String, String> names = new LinkedHashMap<>();
        ReferenceFiles.csv("carpentries/dc_items.csv").forEach(row -> names.put(row.get("statement"), row.get("item")));
        return names;
    }

    /** A line for each respondent of the counts: who has answered one item need not have answered another. */
    private static String unlinked() {
        Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>();
        ReferenceFiles.csv("carpentries/dc_prepost_counts.csv").forEach(row -> {
            var given = answers.computeIfAbsent(row.get("wave"), wave -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get("item"), item -> new ArrayList<>());
            for (int i = 0; i < Integer.parseInt(row.get("count")); i++) {
                given.add(row.get("answer"));
            }
        });
        var statements = statements();
        var csv = new StringBuilder("Wave");
        statements
                .keySet()
                .forEach(statement -> csv.append(",\"").append(statement).append('"'));
        answers.forEach((wave, items) -> {
            int most = items.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                csv.append('\n').append(wave);
                for (String item : statements.values()) {
                    var given = items.get(item);
                    csv.append(',').append(i < given.size() ? given.get(i) : "");
                }
            }
        });
        return csv.toString();
    }

    private static String linked(String round, String wave) {
        var csv = new StringBuilder("respondent_code,How often do you use programming?");
        ReferenceFiles.csv("carpentries/longterm_linked.csv").stream()
                .filter(row -> row.get("round").equals(round))
                .forEach(row -> csv.append('\n')
                        .append(row.get("respondent_id"))
                        .append(',')
                        .append(row.get(wave + "_usage")));
        return csv.toString();
    }
}
