package org.upshift.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/**
 * What a questionnaire asks, and what for, as its team sees it.
 *
 * @param items in their order, the newest version of each
 * @param outcomes all learning outcomes of the programme
 * @param wordings versions that replaced others, the newest first
 */
public record Blueprint(
        QuestionnaireQueries.View questionnaire, List<Line> items, List<Outcome> outcomes, List<Wording> wordings) {

    private static final List<String> LEVELS = List.of("Reaction", "Learning", "Behaviour", "Results");

    /**
     * An item with what it measures.
     *
     * @param outcome the words of the learning outcome, or null
     * @param fixed whether somebody has answered it, so that other words are a new version
     * @param keeping waves that were answered and do not ask it in these words, or at all
     */
    public record Line(ItemView item, String outcome, boolean fixed, List<WaveKind> keeping) {

        /** Whether there are, or will be, answers to other words. */
        public boolean comparable() {
            return fixed || item.version() > 1;
        }

        /** "Learning", or null. */
        public String level() {
            return item.kirkpatrick() == null ? null : LEVELS.get(item.kirkpatrick() - 1);
        }
    }

    /** A learning outcome, and how many items are tied to it. */
    public record Outcome(UUID id, String title, int items) {}

    /**
     * A version and the one that it replaced.
     *
     * @param comparable whether the answers to both could be counted together at all
     * @param acceptedOn when an evaluator accepted the comparison, or null
     */
    public record Wording(
            UUID id,
            String code,
            int version,
            String text,
            int otherVersion,
            String otherText,
            boolean meaningChanged,
            boolean comparable,
            LocalDate acceptedOn,
            String reason) {

        /** Whether a report counts answers to both as answers to one item. */
        public boolean compared() {
            return comparable && (!meaningChanged || acceptedOn != null);
        }

        /** Whether it waits for an evaluator. */
        public boolean waiting() {
            return comparable && meaningChanged && acceptedOn == null;
        }
    }

    public List<Line> withoutOutcome() {
        return items.stream().filter(line -> line.item().outcomeId() == null).toList();
    }

    public List<Outcome> withoutItem() {
        return outcomes.stream().filter(outcome -> outcome.items() == 0).toList();
    }

    /** The item of this id. */
    public Line line(UUID id) {
        return items.stream()
                .filter(line -> line.item().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("item"));
    }
}
