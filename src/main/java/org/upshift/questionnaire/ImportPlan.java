package org.upshift.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.upshift.table.ImportError;

/**
 * What a file would store, and what stands against it.
 *
 * @param made items that are to be made from columns
 * @param asked the items that columns answer, by the column
 * @param rows by the wave in which they were given
 * @param answered the codes of the items that anybody answered, by the wave
 * @param errors what has to be put right in the file first
 * @param empty how many lines have no answer at all and are left out
 * @param pairedByLine whether before and after belong together because they stand in one line
 */
record ImportPlan(
        List<ItemDraft> made,
        Map<Integer, AskedItem> asked,
        Map<WaveKind, List<Row>> rows,
        Map<WaveKind, Set<String>> answered,
        List<ImportError> errors,
        int empty,
        boolean pairedByLine) {

    /**
     * @param respondent null where the file does not say, so that nothing can be paired
     * @param answers put together when they are wanted: there may be hundreds of thousands
     */
    record Row(long line, String respondent, Supplier<AnswerSheet> answers) {

        AnswerSheet sheet() {
            return answers.get();
        }
    }

    /** Everything that stands against the columns themselves is thrown; what stands against lines is in the plan. */
    static ImportPlan of(BroughtTable table, ImportForm form, List<ItemView> items) {
        var columns = new PlannedColumns(table, form, items);
        var lines = new PlannedLines(table, form, columns);
        return lines.plan();
    }

    int responses() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** The waves in which anybody answered an item. */
    Set<WaveKind> waves(String code) {
        return answered.entrySet().stream()
                .filter(wave -> wave.getValue().contains(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many respondents are in both waves. */
    int inBoth(WaveKind one, WaveKind other) {
        var codes = codes(one);
        codes.retainAll(codes(other));
        return codes.size();
    }

    private Set<String> codes(WaveKind wave) {
        return rows.getOrDefault(wave, List.of()).stream()
                .map(Row::respondent)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
