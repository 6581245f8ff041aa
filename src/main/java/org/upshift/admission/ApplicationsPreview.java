package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import org.upshift.form.Support;
import org.upshift.form.Verdict;
import org.upshift.people.OrganisationName;
import org.upshift.table.ImportError;

/**
 * What an import of applications would do.
 *
 * @param mark to be sent along when it is stored: it is stored only if it would still do the same
 * @param here how many people have an application in this cohort already, who are left out
 * @param proposed names of organisations that nobody has entered yet
 * @param notEligible how many of those that were sent do not meet the rules of eligibility
 * @param late whether a reason has to be given, because the deadline is over
 * @param days how the days in it were read, in a sentence, or null where there is nothing to say
 * @param rows the first applications as they would be made
 * @param errors the first of them; nothing is stored while there is any
 * @param moreErrors how many there are besides
 */
public record ApplicationsPreview(
        String mark,
        int drafts,
        int sent,
        int here,
        List<String> proposed,
        long notEligible,
        boolean late,
        String days,
        List<Row> rows,
        List<ImportError> errors,
        int moreErrors) {
    private static final int FIRST_ROWS = 20;
    private static final int FIRST_ERRORS = 200;

    /** @param sentAt null for a draft */
    public record Row(
            int line,
            String name,
            String email,
            String organisation,
            boolean proposed,
            String post,
            String lineManager,
            Instant sentAt,
            int answers) {}

    static ApplicationsPreview of(ImportPlan plan) {
        int sent = (int) plan.fresh().stream().filter(ImportedLine::isSent).count();
        return new ApplicationsPreview(
                plan.mark(),
                plan.fresh().size() - sent,
                sent,
                plan.there().size(),
                plan.proposed(),
                plan.fresh().stream()
                        .filter(ImportedLine::isSent)
                        .filter(line -> plan.form()
                                        .judge(line.answers(), Support.NOT_ASKED)
                                        .eligible()
                                == Verdict.NO)
                        .count(),
                plan.isLate(),
                plan.days(),
                plan.fresh().stream()
                        .limit(FIRST_ROWS)
                        .map(line -> row(line, plan))
                        .toList(),
                plan.errors().stream().limit(FIRST_ERRORS).toList(),
                Math.max(0, plan.errors().size() - FIRST_ERRORS));
    }

    private static Row row(ImportedLine line, ImportPlan plan) {
        var manager = line.signatories().get(Signatory.LINE_MANAGER);
        return new Row(
                line.number(),
                line.name(),
                line.email().value(),
                line.organisation(),
                !line.organisation().isEmpty()
                        && !plan.organisations().containsKey(OrganisationName.key(line.organisation())),
                line.post(),
                manager == null ? "" : manager.name() + ", " + manager.email().value(),
                line.sentAt(),
                line.answers().size());
    }

    public int fresh() {
        return drafts + sent;
    }

    public boolean fits() {
        return errors.isEmpty();
    }
}
