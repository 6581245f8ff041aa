package org.upshift.questionnaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.upshift.table.DateOrder;
import org.upshift.table.DaysOfFile;
import org.upshift.table.WrittenDays;

/**
 * On which days a file says that people answered: all that is kept of its times.
 *
 * @param known the order in which it writes days, or null where it does not tell
 * @param example one of its days in numbers, or null where their order makes no difference
 * @param first the first day, or null where the file has none; read day first unless the file tells otherwise
 * @param otherFirst the same read month first, where the file does not tell
 */
record AnsweredDays(
        DateOrder known, String example, LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
    static final AnsweredDays NONE = new AnsweredDays(null, null, null, null, null, null);

    static AnsweredDays of(Collection<String> times) {
        var written = DaysOfFile.of(times.stream());
        var days = read(times, written.order(null));
        var others = written.isAmbiguous() ? read(times, DateOrder.MONTH_FIRST) : new TreeSet<LocalDate>();
        return new AnsweredDays(
                written.known(), written.example(), first(days), last(days), first(others), last(others));
    }

    private static TreeSet<LocalDate> read(Collection<String> times, DateOrder order) {
        var days = new TreeSet<LocalDate>();
        times.forEach(time -> WrittenDays.dayIn(time, order).ifPresent(days::add));
        return days;
    }

    private static LocalDate first(TreeSet<LocalDate> days) {
        return days.isEmpty() ? null : days.first();
    }

    private static LocalDate last(TreeSet<LocalDate> days) {
        return days.isEmpty() ? null : days.last();
    }

    DaysOfFile written() {
        return new DaysOfFile(known, example);
    }

    LocalDate first(DateOrder said) {
        return isOther(said) ? otherFirst : first;
    }

    LocalDate last(DateOrder said) {
        return isOther(said) ? otherLast : last;
    }

    private boolean isOther(DateOrder said) {
        return written().isAmbiguous() && said == DateOrder.MONTH_FIRST;
    }
}
