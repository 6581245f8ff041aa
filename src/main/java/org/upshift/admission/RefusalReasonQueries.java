package org.upshift.admission;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface RefusalReasonQueries {
    record Row(RefusalReason.Cause cause, String words) {}

    Session session();

    @HQL("select r.cause, r.words from RefusalReason r where r.id.programmeId = :programme order by r.id.position")
    List<Row> set(UUID programme);

    default RefusalReasons of(UUID programme) {
        var rows = set(programme);
        return rows.isEmpty()
                ? RefusalReasons.USUAL
                : new RefusalReasons(
                        one(rows, RefusalReason.Cause.PLACES),
                        one(rows, RefusalReason.Cause.LIMIT),
                        one(rows, RefusalReason.Cause.NOT_SUPPORTED),
                        one(rows, RefusalReason.Cause.NOT_ELIGIBLE),
                        rows.stream()
                                .filter(row -> row.cause() == RefusalReason.Cause.OTHER)
                                .map(Row::words)
                                .toList());
    }

    private static String one(List<Row> rows, RefusalReason.Cause cause) {
        return rows.stream()
                .filter(row -> row.cause() == cause)
                .map(Row::words)
                .findFirst()
                .orElse("");
    }
}
