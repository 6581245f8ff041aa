package org.upshift.impact;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.Answers;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.ResponseRow;
import org.upshift.questionnaire.WaveView;

/**
 * Every answer of the closed waves of a cohort, respondent by respondent, past the rules of disclosure. Respondents have numbers that hold
 * within one file; words are not in it.
 */
@Singleton
class FullSet {

    private static final List<String> HEADER =
            List.of("respondent", "wave", "item", "version", "answer", "label", "confident");

    private final Answers answers;

    FullSet(Answers answers) {
        this.answers = answers;
    }

    /** The caller has checked who asks. */
    TidyData of(UUID cohort) {
        CohortAnswers given =
                answers.of(cohort).orElseThrow(() -> new RuleViolation("full-set-nothing", ImpactReports.NOT_ASKED));
        String withheld = ImpactReports.withheld(given);
        if (withheld != null) {
            throw new RuleViolation("full-set-withheld", withheld);
        }
        return new TidyData(
                "Every answer of the closed waves. A row per respondent, wave and item, and for each answer where several could be chosen; "
                        + "a respondent has the same number in all waves. "
                        + "These are answers of few people: do not pass them on.",
                HEADER,
                rows(given),
                given.items().stream()
                        .filter(ItemView::isCounted)
                        .map(CodedItem::of)
                        .toList());
    }

    /** Responses come sorted by respondent code, which says nothing of who they are or when they answered. */
    private static List<List<Object>> rows(CohortAnswers given) {
        Map<String, Integer> numbers = new HashMap<>();
        given.responses().stream()
                .map(ResponseRow::respondentCode)
                .distinct()
                .sorted()
                .forEach(code -> numbers.put(code, numbers.size() + 1));
        List<List<Object>> rows = new ArrayList<>();
        for (WaveView wave : given.waves()) {
            given.responses().stream()
                    .filter(response -> response.waveId().equals(wave.id()))
                    .forEach(response -> add(rows, given, wave, response, numbers.get(response.respondentCode())));
        }
        return rows;
    }

    /** A row for each option of an answer that may have several, and one for each other answer. */
    private static void add(
            List<List<Object>> rows, CohortAnswers given, WaveView wave, ResponseRow response, int respondent) {
        for (ItemView item : given.items()) {
            if (item.isCounted() && item.askedIn(wave.kind()) && response.choice(item) != null) {
                int answer = response.choice(item);
                List<Integer> answers = item.kind() == ItemKind.SEVERAL_CHOICE ? item.picked(answer) : List.of(answer);
                answers.forEach(one -> rows.add(row(respondent, name(given, wave), item, one)));
            }
        }
    }

    private static List<Object> row(int respondent, String wave, ItemView item, int answer) {
        return Arrays.asList(
                respondent,
                wave,
                item.code(),
                item.version(),
                answer,
                item.kind() == ItemKind.NUMBER ? "" : item.label(answer),
                item.kind().isRated() ? (Integer) (answer >= item.confidentFrom() ? 1 : 0) : null);
    }

    /** "post"; the second wave of a kind, such as another follow-up, has its number: "follow_up_2". */
    private static String name(CohortAnswers given, WaveView wave) {
        List<UUID> alike = given.waves().stream()
                .filter(other -> other.kind() == wave.kind())
                .map(WaveView::id)
                .toList();
        String kind = wave.kind().name().toLowerCase(Locale.ROOT);
        int place = alike.indexOf(wave.id());
        return place == 0 ? kind : kind + "_" + (place + 1);
    }
}
