package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceStatisticsTest {

    private static final JsonNode CASES = ReferenceFiles.json("statistics/cases.json");
    private static final JsonNode EXPECTED =
            ReferenceFiles.json("statistics/expected.json").get("cases");
    private static final JsonNode CARPENTRIES = ReferenceFiles.json("carpentries/expected.json");

    static Stream<String> cases() {
        return names(EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyValueOfTheReferenceCaseIsReached(String name) {
        List<CSVRecord> records = ReferenceFiles.csv("statistics/" + name + ".csv");
        ReferenceCase reference = new ReferenceCase(CASES.get(name), records, "pre", "post");
        ReferenceAssert.assertSame(reference.results(), EXPECTED.get(name));
    }

    static Stream<String> rounds() {
        return names(CARPENTRIES.get("carpentries_longterm_linked"));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyValueOfTheLinkedSurveyIsReached(String round) {
        JsonNode expected = CARPENTRIES.get("carpentries_longterm_linked").get(round);
        List<CSVRecord> records = ReferenceFiles.csv("carpentries/longterm_linked.csv").stream()
                .filter(row -> round.equals("all") || round.equals(row.get("round")))
                .toList();
        ReferenceCase reference = new ReferenceCase(expected.get("cfg"), records, "pre_usage", "post_usage");
        ReferenceAssert.assertSame(reference.results(), expected);
    }

    static Stream<String> items() {
        return names(CARPENTRIES.get("carpentries_dc_unlinked"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyValueOfTheUnlinkedSurveyIsReached(String item) {
        JsonNode expected = CARPENTRIES.get("carpentries_dc_unlinked").get(item);
        int topFrom = expected.get("top_from").asInt();
        Distribution before = unlinked(item, "pre");
        Distribution after = unlinked(item, "post");
        Shift shift = new Shift(before.from(topFrom), after.from(topFrom));
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("top_from", topFrom);
        results.put("pre_n", shift.pre().valid());
        results.put("pre_top", shift.pre().count());
        results.put("pre_pct", ReferenceCase.value(shift.pre().percent()));
        results.put("pre_pct_int", ReferenceCase.value(shift.pre().roundedPercent()));
        results.put("post_n", shift.post().valid());
        results.put("post_top", shift.post().count());
        results.put("post_pct", ReferenceCase.value(shift.post().percent()));
        results.put("post_pct_int", ReferenceCase.value(shift.post().roundedPercent()));
        results.put("diff_pp", ReferenceCase.value(shift.points()));
        results.put("newcombe_independent", ReferenceCase.value(shift.independentInterval()));
        results.put("mean_pre", ReferenceCase.value(before.mean()));
        results.put("mean_post", ReferenceCase.value(after.mean()));
        ReferenceAssert.assertSame(results, expected);
    }

    @Test
    void percentagesRoundAsTheReferenceSays() {
        List<CSVRecord> records = ReferenceFiles.csv("statistics/rounding.csv");
        assertThat(records).hasSize(20).allSatisfy(row -> {
            Share share = new Share(Integer.parseInt(row.get("count")), Integer.parseInt(row.get("valid_n")));
            assertThat(share.roundedPercent()).hasValue(Integer.parseInt(row.get("percent_int")));
        });
    }

    @Test
    void denominatorsAreThoseOfTheReference() {
        List<CSVRecord> records = ReferenceFiles.csv("statistics/denominators.csv");
        assertThat(records).hasSize(7).allSatisfy(row -> {
            List<Integer> expected =
                    Stream.of(row.get(1).split(" ")).map(Integer::valueOf).toList();
            assertThat(Denominators.of(Integer.parseInt(row.get(0)), 30)).isEqualTo(expected);
        });
    }

    private static Distribution unlinked(String item, String wave) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        ReferenceFiles.csv("carpentries/dc_prepost_counts.csv").stream()
                .filter(row -> item.equals(row.get("item")) && wave.equals(row.get("wave")))
                .forEach(row -> counts.put(Integer.valueOf(row.get("answer")), Integer.valueOf(row.get("count"))));
        return new Distribution(counts);
    }

    private static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }
}
