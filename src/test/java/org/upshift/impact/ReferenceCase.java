package org.upshift.impact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** The product's answers to one reference case, under the keys of the reference. */
final class ReferenceCase {

    private final int scaleMin;
    private final int scaleMax;
    private final int topFrom;
    private final SortedMap<Integer, Integer> pre = new TreeMap<>();
    private final SortedMap<Integer, Integer> post = new TreeMap<>();
    private final List<PairedAnswers.Transition> transitions = new ArrayList<>();
    private int rows;
    private int preOnly;
    private int postOnly;
    private int neither;

    ReferenceCase(JsonNode cfg, List<CSVRecord> records, String preColumn, String postColumn) {
        scaleMin = cfg.get("scale_min").asInt();
        scaleMax = cfg.get("scale_max").asInt();
        topFrom = cfg.get("top_from").asInt();
        records.forEach(row -> add(row.get(preColumn), row.get(postColumn)));
    }

    private void add(String before, String after) {
        rows++;
        if (!before.isEmpty()) {
            pre.merge(Integer.parseInt(before), 1, Integer::sum);
        }
        if (!after.isEmpty()) {
            post.merge(Integer.parseInt(after), 1, Integer::sum);
        }
        if (before.isEmpty() && after.isEmpty()) {
            neither++;
        } else if (after.isEmpty()) {
            preOnly++;
        } else if (before.isEmpty()) {
            postOnly++;
        } else {
            transitions.add(new PairedAnswers.Transition(Integer.parseInt(before), Integer.parseInt(after), 1));
        }
    }

    Map<String, Object> results() {
        PairedAnswers paired = PairedAnswers.of(transitions);
        Distribution before = Distribution.onScale(scaleMin, scaleMax, pre);
        Distribution after = Distribution.onScale(scaleMin, scaleMax, post);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("cfg", Map.of("scale_min", scaleMin, "scale_max", scaleMax, "top_from", topFrom));
        results.put("n_rows", rows);
        results.put("n_pre_valid", before.valid());
        results.put("n_post_valid", after.valid());
        results.put("n_pairs", paired.n());
        results.put("n_pre_only", preOnly);
        results.put("n_post_only", postOnly);
        results.put("n_neither", neither);
        results.put("available", available(before, after));
        results.put("paired", paired(paired.from(topFrom)));
        results.put("ordinal", ordinal(new Ordinal(paired)));
        return results;
    }

    private Map<String, Object> available(Distribution before, Distribution after) {
        Shift shift = new Shift(before.from(topFrom), after.from(topFrom));
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("counts_pre", before.counts());
        results.put("counts_post", after.counts());
        results.put("pre_top", shift.pre().count());
        results.put("post_top", shift.post().count());
        percentages(results, shift);
        results.put("diff_pp", value(shift.points()));
        results.put("diff_of_rounded_pcts", value(shift.differenceOfRounded()));
        results.put("wilson_pre", value(shift.pre().wilson()));
        results.put("wilson_post", value(shift.post().wilson()));
        results.put("newcombe_independent", value(shift.independentInterval()));
        return results;
    }

    private static Map<String, Object> paired(PairedTable table) {
        McNemar test = new McNemar(table);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("both_top", table.both());
        results.put("lost", table.lost());
        results.put("gained", table.gained());
        results.put("neither_top", table.neither());
        percentages(results, table.shift());
        results.put("diff", value(table.difference()));
        results.put("discordant", table.discordant());
        results.put("mcnemar_exact_p", value(test.exactP()));
        results.put("mcnemar_midp", value(test.midP()));
        // The reference gives a second definition, which differs only when as many gained as lost; no case has that.
        results.put("mcnemar_midp_doubled", value(test.midP()));
        results.put("mcnemar_chi2", value(test.chiSquared()));
        results.put("mcnemar_asymptotic_p", value(test.asymptoticP()));
        results.put("newcombe_paired_method10", value(NewcombePaired.interval(table)));
        results.put("newcombe_paired_method8", value(NewcombePaired.uncorrected(table)));
        results.put("tango", value(Tango.interval(table)));
        return results;
    }

    private static void percentages(Map<String, Object> results, Shift shift) {
        results.put("pre_pct", value(shift.pre().percent()));
        results.put("post_pct", value(shift.post().percent()));
        results.put("pre_pct_int", value(shift.pre().roundedPercent()));
        results.put("post_pct_int", value(shift.post().roundedPercent()));
        results.put("diff_pp_int", value(shift.roundedPoints()));
    }

    private static Map<String, Object> ordinal(Ordinal ordinal) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("n_up", ordinal.up());
        results.put("n_same", ordinal.same());
        results.put("n_down", ordinal.down());
        results.put("sign_test_exact_p", value(ordinal.signTestP()));
        results.put("wilcoxon", signedRank(ordinal.wilcoxon()));
        results.put("pratt", signedRank(ordinal.pratt()));
        results.put("hodges_lehmann_all", value(ordinal.hodgesLehmann()));
        results.put("hodges_lehmann_nonzero", value(ordinal.hodgesLehmannOfChanged()));
        results.put("mean_pre", value(ordinal.meanPre()));
        results.put("mean_post", value(ordinal.meanPost()));
        results.put("mean_diff", value(ordinal.meanDifference()));
        results.put("sd_diff", value(ordinal.sdDifference()));
        results.put("cohen_dz", value(ordinal.cohenDz()));
        results.put("cohen_dav", value(ordinal.cohenDav()));
        return results;
    }

    private static Map<String, Object> signedRank(SignedRank test) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("w_plus", test.plus());
        results.put("w_minus", test.minus());
        results.put("p_exact", value(test.exactP()));
        results.put("z", value(test.z()));
        results.put("p_normal", value(test.normalP()));
        results.put("p_normal_cc", value(test.normalPWithContinuityCorrection()));
        results.put("rank_biserial", value(test.rankBiserial()));
        return results;
    }

    static Object value(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    static Object value(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static Object value(Optional<Interval> interval) {
        return interval.map(ends -> List.of(ends.low(), ends.high())).orElse(null);
    }
}
