package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;

/** The learning outcomes of a programme, which items can be tied to. */
@ApplicationScoped
class Outcomes {

    private final ProgrammeQueries programmes;

    Outcomes(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    /** In the order of the programme; one SQL statement. */
    List<ProgrammeQueries.PartView> of(UUID programme) {
        return programmes.parts(programme).stream()
                .filter(part -> part.kind() == PartKind.OUTCOME)
                .toList();
    }

    void check(UUID programme, List<ItemDraft> drafts) {
        if (drafts.stream().allMatch(draft -> draft.outcomeId() == null)) {
            return;
        }
        var known = of(programme).stream().map(ProgrammeQueries.PartView::id).toList();
        if (drafts.stream().anyMatch(draft -> draft.outcomeId() != null && !known.contains(draft.outcomeId()))) {
            throw new RuleViolation("outcome-unknown", "outcomeId", "Choose one of the programme's learning outcomes");
        }
    }

    /** The outcome of a programme that says the same as this one, which may be of another programme; null where there is none. */
    static UUID same(UUID outcome, List<ProgrammeQueries.PartView> from, List<ProgrammeQueries.PartView> to) {
        return from.stream()
                .filter(part -> part.id().equals(outcome))
                .flatMap(part -> to.stream().filter(other -> other.title().equalsIgnoreCase(part.title())))
                .map(ProgrammeQueries.PartView::id)
                .findFirst()
                .orElse(null);
    }
}
