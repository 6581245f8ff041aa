package org.upshift.programme;

import java.util.List;
import java.util.UUID;
import org.upshift.people.Actor;

/**
 * What comes along when a programme is run again after the pattern of an earlier cohort, besides the sessions; contributed by the feature that
 * keeps it. People, and what they said, never come along.
 */
public interface RepeatedPart {

    /** Parts come along, and are shown, by rising order. */
    int order();

    /** What would come along; nothing is changed. */
    Preview preview(Repetition repetition);

    /**
     * Lets it come along. Part of the transaction in which the new cohort is planned.
     *
     * @param cohort the new one, which has its sessions
     */
    void repeat(Actor actor, UUID cohort, Repetition repetition);

    /**
     * What a look at the new cohort says of a part.
     *
     * @param stays what does not come along, and why
     * @param texts all that comes along in words, since it may speak of the earlier cohort
     */
    record Preview(List<Line> comes, List<String> stays, List<Text> texts) {
        public static final Preview NOTHING = new Preview(List.of(), List.of(), List.of());

        public static Preview of(Line line, List<Text> texts) {
            return new Preview(List.of(line), List.of(), texts);
        }
    }

    /** "Questionnaire “Before and after”", and what there is to say about it. */
    record Line(String what, List<String> details) {}

    /** @param where what the text is, such as "Module 1: Planning" */
    record Text(String where, String words) {}
}
