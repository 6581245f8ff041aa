package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.FilledForm;
import org.upshift.form.Form;
import org.upshift.form.Support;

/** Which parts of drafts are not complete, for many of them in two SQL statements. {@link WhatIsMissing} tells one applicant more. */
@ApplicationScoped
class DraftGaps {
    private final MissingQueries queries;

    DraftGaps(MissingQueries queries) {
        this.queries = queries;
    }

    /** The titles of the parts, by application; applications that were sent have none. */
    Map<UUID, List<String>> of(List<MissingRow> rows) {
        var drafts = rows.stream()
                .filter(row -> row.status() == ApplicationStatus.DRAFT)
                .toList();
        if (drafts.isEmpty()) {
            return Map.of();
        }
        var forms = queries
                .forms(drafts.stream().map(MissingRow::form).distinct().toList())
                .stream()
                .collect(Collectors.toMap(MissingQueries.StoredForm::id, stored -> Form.read(stored.content())));
        var answers = queries
                .answers(drafts.stream().map(MissingRow::application).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        MissingQueries.Answer::application,
                        Collectors.toMap(MissingQueries.Answer::question, MissingQueries.Answer::answer)));
        var gaps = new HashMap<UUID, List<String>>();
        for (var draft : drafts) {
            var filled = new FilledForm(forms.get(draft.form()), answers.getOrDefault(draft.application(), Map.of()));
            gaps.put(draft.application(), gaps(draft, filled));
        }
        return gaps;
    }

    private static List<String> gaps(MissingRow draft, FilledForm filled) {
        var gaps = new ArrayList<String>();
        if (draft.name().isEmpty()
                || draft.organisation() == null
                || draft.jobTitle().isEmpty()) {
            gaps.add("About you");
        }
        filled.form().sections().stream()
                .filter(section -> !filled.done(section, Support.NOT_ASKED))
                .forEach(section -> gaps.add(section.title()));
        if (draft.namedManager().isEmpty()) {
            gaps.add("Line manager");
        }
        if (draft.secondSignatory() && draft.namedEmployer().isEmpty()) {
            gaps.add("Employer’s signatory");
        }
        return gaps;
    }
}
