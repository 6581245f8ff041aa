package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.table.ImportError;

/**
 * What a draft would store, before it does.
 *
 * @param pairs how many are in the baseline and in the post wave, as far as this file tells
 * @param made the texts of items that are to be made
 * @param header of the first rows
 * @param rows the first rows as they would be stored
 * @param empty how many lines have no answer and are left out
 * @param days how the days of the file were read, in a sentence, or null where there is nothing to say
 */
public record ImportPreview(
        List<Count> waves,
        int pairs,
        boolean coded,
        List<String> made,
        List<String> header,
        List<List<String>> rows,
        List<ImportError> errors,
        int empty,
        String days) {

    private static final int FIRST_ROWS = 5;
    private static final int SHORT = 60;
    private static final int SHORT_CODE = 8;

    public record Count(WaveKind wave, int responses) {}

    static ImportPreview of(ImportPlan plan, String days, List<ImportError> errors) {
        var asked = List.copyOf(plan.asked().values().stream()
                .collect(Collectors.toMap(AskedItem::code, item -> item, (one, same) -> one, LinkedHashMap::new))
                .values());
        List<List<String>> rows = new ArrayList<>();
        plan.rows()
                .forEach((wave, here) ->
                        here.stream().limit(FIRST_ROWS).forEach(row -> rows.add(row(plan, wave, row, asked))));
        return new ImportPreview(
                plan.rows().entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue().size()))
                        .toList(),
                plan.inBoth(WaveKind.BASELINE, WaveKind.POST),
                plan.rows().values().stream().flatMap(List::stream).anyMatch(row -> row.respondent() != null),
                plan.made().stream().map(ItemDraft::text).toList(),
                Stream.concat(
                                Stream.of("Line", "Wave", "Respondent code"),
                                asked.stream().map(AskedItem::text))
                        .collect(Collectors.toList()),
                rows,
                errors,
                plan.empty(),
                days);
    }

    private static List<String> row(ImportPlan plan, WaveKind wave, ImportPlan.Row row, List<AskedItem> asked) {
        var sheet = row.sheet();
        String code = row.respondent() == null
                ? "none"
                : plan.pairedByLine() ? "one for the line" : shortened(row.respondent(), SHORT_CODE);
        return Stream.concat(
                        Stream.of(String.valueOf(row.line()), wave.words(), code),
                        asked.stream().map(item -> cell(item, sheet)))
                .toList();
    }

    private static String cell(AskedItem item, AnswerSheet sheet) {
        if (!item.kind().isCounted()) {
            var words = sheet.words().get(item.code());
            return words == null ? "" : shortened(words.text(), SHORT);
        }
        String choice = sheet.choices().getOrDefault(item.code(), "");
        return choice.isEmpty() ? "" : item.shown(choice);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    public boolean fits() {
        return errors.isEmpty();
    }

    public int responses() {
        return waves.stream().mapToInt(Count::responses).sum();
    }
}
