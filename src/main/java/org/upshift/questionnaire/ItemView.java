package org.upshift.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An item as it is asked and counted. The id is that of one version: another wording has another id and another position.
 *
 * @param version of its wording
 * @param scaleMin the lowest answer; the lower bound of a number; 1 for a choice
 * @param scaleMax the highest answer; the upper bound of a number; the number of options of a choice
 * @param confidentFrom the lowest answer that counts as confident, where the kind {@link ItemKind#isRated()}
 * @param labels of a scale none, those of the lowest and the highest answer, or one for each answer; of a choice its options
 * @param position where its answer stands in {@link ResponseRow#choices()}
 * @param theme the heading under which it stands, or empty
 * @param help what stands below the question, or empty
 * @param notApplicable whether "does not apply" is an answer
 * @param required whether nobody can send their answers without saying something to it, be it that they prefer not to
 * @param inPost whether the post wave and follow-ups ask it
 * @param inSession whether feedback on a session asks it
 * @param inPulse whether a pulse asks it
 * @param kirkpatrick the level of evaluation, 1 to 4, or null
 * @param outcomeId the learning outcome that it measures, or null
 * @param lineage the same for all copies that say the same in the same version
 */
public record ItemView(
        UUID id,
        String code,
        int version,
        String text,
        ItemKind kind,
        int scaleMin,
        int scaleMax,
        int confidentFrom,
        List<String> labels,
        int position,
        boolean inBaseline,
        boolean inPost,
        String theme,
        String help,
        boolean notApplicable,
        boolean required,
        boolean inSession,
        boolean inPulse,
        Integer kirkpatrick,
        UUID outcomeId,
        UUID lineage,
        @JsonIgnore Wordings wordings) {

    public boolean isCounted() {
        return kind.isCounted();
    }

    /** A name for its field in a form and in a draft; another version has another one. */
    public String field() {
        return version == 1 ? code : code + "." + version;
    }

    public boolean askedIn(WaveKind wave) {
        boolean scaleOrAny = wave != WaveKind.RETROSPECTIVE || kind == ItemKind.SCALE;
        return scaleOrAny
                && !wordings.absentFrom().contains(wave)
                && occasions().include(wave);
    }

    Occasions occasions() {
        return new Occasions(inBaseline, inPost, inSession, inPulse);
    }

    /** Whether this is the id of a version whose answers count as answers to this item. */
    public boolean covers(UUID version) {
        return id.equals(version) || wordings.ids().contains(version);
    }

    /** How other versions are worded, for a report; empty where an item is only asked. */
    public List<WordingChange> changes() {
        return wordings.changes();
    }

    /** What can be answered, in words: "Scale: 1 to 5, confident from 4". */
    public String answersInWords() {
        String answers =
                switch (kind) {
                    case SCALE -> scaleMin + " to " + scaleMax + ", confident from " + confidentFrom;
                    case YES_NO -> String.join(" or ", labels);
                    case SINGLE_CHOICE, SEVERAL_CHOICE -> String.join(", ", labels);
                    case NUMBER -> scaleMin + " to " + scaleMax;
                    case TEXT -> "";
                };
        return kind.words() + (answers.isEmpty() ? "" : ": " + answers) + (notApplicable ? ", or does not apply" : "");
    }

    /** "Asked before and after" */
    public String whenAsked() {
        return Stream.of(
                        inBaseline ? "before" : "",
                        inPost ? "after" : "",
                        inSession ? "after a session" : "",
                        inPulse ? "in a pulse" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and ", "Asked ", ""));
    }

    /** All answers that can be chosen, from the lowest to the highest; nothing for a number and for words. */
    public List<Integer> answers() {
        return kind.isRated() || kind.isChoice()
                ? IntStream.rangeClosed(scaleMin, scaleMax).boxed().toList()
                : List.of();
    }

    /** The options of an answer to an item of the kind SEVERAL_CHOICE. */
    public List<Integer> picked(int answer) {
        return answers().stream()
                .filter(option -> (answer & Choice.bit(option)) != 0)
                .toList();
    }

    /** The label of an answer or of an option, or empty when it has none. */
    public String label(int answer) {
        int steps = scaleMax - scaleMin + 1;
        if (labels.size() == steps) {
            return labels.get(answer - scaleMin);
        }
        if (labels.size() == 2 && answer == scaleMin) {
            return labels.get(0);
        }
        return labels.size() == 2 && answer == scaleMax ? labels.get(1) : "";
    }
}
