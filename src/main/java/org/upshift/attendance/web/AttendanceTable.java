package org.upshift.attendance.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.upshift.attendance.AttendanceMap;
import org.upshift.programme.CohortView;
import org.upshift.web.FileName;
import org.upshift.web.TableDownload;

/** Who came to what, as a table for files: texts and numbers. */
final class AttendanceTable {
    private AttendanceTable() {}

    static TableDownload of(CohortView cohort, AttendanceMap map) {
        List<String> header = new ArrayList<>();
        header.add("Participant");
        map.columns().forEach(column -> header.add(column.name() + ", " + column.day()));
        header.addAll(List.of("Came", "Caught up", "Missed", "Days given", "Outlook", "At risk"));
        return new TableDownload(
                FileName.of(cohort.programmeTitle(), cohort.name(), "attendance"),
                header,
                map.rows().stream().map(AttendanceTable::cells).toList());
    }

    private static List<Object> cells(AttendanceMap.Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.name());
        row.cells().forEach(cell -> cells.add(cell.words()));
        cells.add(row.came());
        cells.add(row.caughtUp());
        cells.add(row.missed());
        cells.add(new BigDecimal(row.standing().commitment().daysGiven()));
        cells.add(row.standing().forecast().outlook().words());
        cells.add(String.join("; ", row.risks()));
        return cells;
    }
}
