package org.upshift.questionnaire;

import java.util.List;
import org.upshift.table.DaysOfFile;

/**
 * A draft of responses as the page about its columns shows it.
 *
 * @param dropped columns that were left out because they tell who answered or when
 * @param notes what else was done to the file, in sentences
 * @param items of the questionnaire; none when the cohort has no questionnaire yet
 * @param waves that have their dates already
 * @param days how days are written in the file, as far as it tells
 * @param form as it was typed, or as suggested
 */
public record ImportSheet(
        Layout layout,
        int lines,
        List<Column> columns,
        List<Dropped> dropped,
        List<String> notes,
        List<ScaleOfColumns> scales,
        List<ItemView> items,
        boolean hasQuestionnaire,
        List<WaveKind> waves,
        DaysOfFile days,
        ImportForm form) {

    /**
     * @param number counts from 0
     * @param samples some different answers
     */
    public record Column(int number, String heading, List<String> samples, boolean mayBeScale) {

        public String field() {
            return ImportForm.COLUMN + number;
        }

        public String when() {
            return ImportForm.WHEN + number;
        }

        public String text() {
            return ImportForm.TEXT + number;
        }

        public String words() {
            return samples.isEmpty() ? "" : "Such as: " + String.join(" · ", samples);
        }
    }

    public record Dropped(String heading, String reason) {}

    /**
     * @param number counts from 1
     * @param answers how many there are
     */
    public record ScaleOfColumns(int number, List<String> headings, int answers) {

        public String field() {
            return ImportForm.SCALE + number;
        }

        public String threshold() {
            return ImportForm.CONFIDENT + number;
        }

        public String label() {
            return "Answers of scale " + number + ", the lowest first, one on each line";
        }

        public String thresholdLabel() {
            return "From which answer of scale " + number + " does somebody count as confident?";
        }

        public String rows() {
            return String.valueOf(Math.max(answers, 4));
        }

        public String words() {
            return String.join(" · ", headings);
        }
    }

    /** A wave of which the file may be, and whether its dates are known. */
    public record Choice(WaveKind kind, boolean dated) {

        public String field() {
            return ImportForm.DAY + kind;
        }

        public String name() {
            return kind.name();
        }

        /** Whether most files are about it. */
        public boolean usual() {
            return kind == WaveKind.BASELINE || kind == WaveKind.POST;
        }

        public String words() {
            return kind == WaveKind.BASELINE ? "Before the programme (baseline)" : kind.words();
        }

        /** What it is, where its name does not say it; or null. */
        public String hint() {
            return switch (kind) {
                case FOLLOW_UP -> "Some months later";
                case RETROSPECTIVE -> "After the programme, about the time before it";
                default -> null;
            };
        }

        public String dayLabel() {
            return words() + ": last day on which people could answer";
        }
    }

    /** Whether the wave of a column has to be known: where before and after stand side by side, of all columns with answers. */
    public boolean asksWhen(Column column) {
        return form.sideBySide()
                && switch (ColumnUse.parse(form.value(column.field())).kind()) {
                    case RESPONDENT, WAVE, MAY_BE_QUOTED -> false;
                    default -> true;
                };
    }

    public String dayHint() {
        String only = "Only if answers of this wave are in the file";
        return form.thoughtBack() ? only + ", and not for answers in which people thought back" : only;
    }

    /** Whether an item is to be made that needs a scale. */
    public boolean makesScale() {
        return columns.stream().anyMatch(column -> form.is(column.field(), ColumnUse.Kind.NEW_SCALE.name()));
    }

    public List<Choice> choices() {
        return WaveWords.importable().stream()
                .map(kind -> new Choice(kind, waves.contains(kind)))
                .toList();
    }

    /** How a form says that a column answers this item. */
    public String taken(ItemView item) {
        return ColumnUse.of(item).typed();
    }

    public ImportSheet typed(ImportForm again) {
        var form = again.beside(columns.stream().map(Column::heading).toList());
        return new ImportSheet(
                layout, lines, columns, dropped, notes, scales, items, hasQuestionnaire, waves, days, form);
    }
}
