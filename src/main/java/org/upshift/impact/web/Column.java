package org.upshift.impact.web;

import java.util.List;
import java.util.stream.Stream;

/** A column of a file with figures: its name, what its numbers count, and what they say. */
record Column(String name, String unit, String meaning) {

    private static final String TEXT = "text";
    private static final String PEOPLE = "people";
    private static final String PERCENT = "per cent, 0 to 100";
    private static final String POINTS = "percentage points, -100 to 100";
    private static final String P = "probability, 0 to 1";
    private static final String VALUE = "the unit of the question";

    /** The header of a codebook of columns. */
    static final List<String> HEADER = List.of("file", "column", "unit", "meaning");

    /** One row for each item and population of a report. */
    static final List<Column> FIGURES = Stream.of(
                    List.of(
                            new Column("programme", TEXT, "title of the programme"),
                            new Column("cohort", TEXT, "name of the cohort"),
                            new Column("item", TEXT, "code of the item"),
                            new Column("text", TEXT, "what was asked"),
                            new Column("version", "number", "version of the wording"),
                            new Column("kind", TEXT, "rated, single_choice, several_choice or number"),
                            new Column("population", TEXT, "all answers, or matched pairs: who answered both times"),
                            new Column("answer", TEXT, "of a choice: the answer that the row counts")),
                    share("before", "before the programme"),
                    share("after", "after it"),
                    List.of(
                            new Column("points", POINTS, "shift: after less before, not rounded unless counts are"),
                            new Column("rounded_points", POINTS, "shift, rounded once from the counts"),
                            new Column("interval_low_points", POINTS, "lower end of its 95% interval"),
                            new Column("interval_high_points", POINTS, "upper end of its 95% interval"),
                            new Column("interval_method", TEXT, "how the interval was computed"),
                            new Column("gained", PEOPLE, "confident after and not before"),
                            new Column("lost", PEOPLE, "confident before and not after"),
                            new Column("both", PEOPLE, "confident both times"),
                            new Column("neither", PEOPLE, "confident neither time"),
                            new Column("tango_low_points", POINTS, "lower end of Tango's 95% interval"),
                            new Column("tango_high_points", POINTS, "upper end of Tango's 95% interval"),
                            new Column("mcnemar_exact_p", P, "McNemar's exact test"),
                            new Column("mcnemar_mid_p", P, "the same, mid-p"),
                            new Column("mcnemar_holm_p", P, "exact p adjusted by Holm for all those shown"),
                            new Column("up", PEOPLE, "answered higher afterwards"),
                            new Column("same", PEOPLE, "answered the same"),
                            new Column("down", PEOPLE, "answered lower afterwards"),
                            new Column("wilcoxon_p", P, "signed-rank test without those who stayed the same"),
                            new Column("pratt_p", P, "signed-rank test with them, ranked lowest"),
                            new Column(
                                    "signed_rank_holm_p",
                                    P,
                                    "Pratt's where more than a third stayed the same, else Wilcoxon's, adjusted by Holm"),
                            new Column("rank_biserial", "-1 to 1", "rank-biserial correlation"),
                            new Column("hodges_lehmann", "points of the scale", "typical change"),
                            new Column("d_av", "average standard deviations", "mean change")),
                    List.of(new Column(
                            "follow_up_wave", TEXT, "which wave months after it; each has a row of its own")),
                    share("follow_up", "months after it"),
                    List.of(
                            new Column("follow_up_points", POINTS, "shift from before the programme to then"),
                            new Column("follow_up_interval_low_points", POINTS, "lower end of its 95% interval"),
                            new Column("follow_up_interval_high_points", POINTS, "upper end of its 95% interval")),
                    share("then", "before, as said afterwards"),
                    List.of(
                            new Column("then_points", POINTS, "shift from what was said afterwards of before"),
                            new Column(
                                    "response_shift_points",
                                    POINTS,
                                    "from what was said before to what was said afterwards of it")),
                    counted("before", "before the programme"),
                    counted("after", "after it"),
                    counted("follow_up", "months after it"),
                    List.of(
                            new Column("not_shown", TEXT, "why something is not shown"),
                            new Column("counts_to", PEOPLE, "counts are to the nearest; 1: exact"),
                            new Column("profile", TEXT, "profile of disclosure"),
                            new Column("provenance", TEXT, "where the figures come from, where that needs saying")))
            .flatMap(List::stream)
            .toList();

    /** All columns that tidy data can have. */
    static final List<Column> TIDY = List.of(
            new Column("respondent", "number", "the same respondent has the same number in all waves of this file"),
            new Column("wave", TEXT, "in which wave it was asked"),
            new Column("item", TEXT, "code of the item, see codebook.csv"),
            new Column("version", "number", "version of the wording"),
            new Column("population", TEXT, "all answers, or matched pairs: who answered both times"),
            new Column(
                    "answer", "number", "a point of the scale, 1 for yes, an option, or the number that was answered"),
            new Column("label", TEXT, "what the answer says"),
            new Column("confident", "1 or 0", "whether it counts as confident; empty for choices and numbers"),
            new Column("people", PEOPLE, "how many gave the answer"),
            new Column("value", VALUE, "of a number: its quartile"));

    static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** As rows of a codebook. */
    static List<List<Object>> rows(String file, List<Column> columns) {
        return columns.stream()
                .map(column -> List.<Object>of(file, column.name, column.unit, column.meaning))
                .toList();
    }

    private static List<Column> share(String wave, String when) {
        return List.of(
                new Column(wave + "_confident", PEOPLE, "confident answers " + when),
                new Column(wave + "_valid", PEOPLE, "who answered " + when),
                new Column(wave + "_percent", PERCENT, "the share " + when + ", not rounded unless counts are"),
                new Column(
                        wave + "_rounded_percent",
                        PERCENT,
                        "the share " + when + ", rounded once from the counts: 100 need not be all, nor 0 none"),
                new Column(wave + "_low_percent", PERCENT, "lower end of its 95% Wilson interval"),
                new Column(wave + "_high_percent", PERCENT, "upper end of its 95% Wilson interval"));
    }

    private static List<Column> counted(String wave, String when) {
        return List.of(
                new Column(wave + "_people", PEOPLE, "who chose the answer " + when),
                new Column(wave + "_lower_quartile", VALUE, "of a number " + when),
                new Column(wave + "_median", VALUE, "of a number " + when),
                new Column(wave + "_upper_quartile", VALUE, "of a number " + when));
    }
}
