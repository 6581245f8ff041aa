package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.Answers;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.ResponseRow;
import org.upshift.questionnaire.WaveView;

/**
 * Gives an evaluator every answer of the closed waves, respondent by respondent, past the rules of disclosure; who took it and why is
 * recorded. Respondents have numbers that hold within one file; words are not in it.
 */
@ApplicationScoped
public class TakeFullSet {

    private static final int MAX_REASON = 500;
    private static final List<String> HEADER =
            List.of("respondent", "wave", "item", "version", "answer", "label", "confident");

    private final CohortAccess access;
    private final Answers answers;
    private final History history;

    TakeFullSet(CohortAccess access, Answers answers, History history) {
        this.access = access;
        this.answers = answers;
        this.history = history;
    }

    @Transactional
    public TidyData take(Actor actor, UUID cohort, String reason) {
        access.cohort(cohort, actor, Role.EVALUATOR);
        if (!actor.holds(Role.EVALUATOR, cohort)) {
            throw new RuleViolation("full-set-evaluator", "Only an evaluator of the cohort may take the full set");
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > MAX_REASON) {
            throw new RuleViolation(
                    "full-set-reason", "reason", "Say what you need it for, in " + MAX_REASON + " characters or fewer");
        }
        CohortAnswers given =
                answers.of(cohort).orElseThrow(() -> new RuleViolation("full-set-nothing", ImpactReports.NOT_ASKED));
        String withheld = ImpactReports.withheld(given);
        if (withheld != null) {
            throw new RuleViolation("full-set-withheld", withheld);
        }
        history.record(
                actor.entry("full-set-taken").about("cohort", cohort).in(cohort).detail(why));
        return new TidyData(
                "Every answer of the closed waves. A row per respondent, wave and item; a respondent has the same number in all waves. "
                        + "These are answers of few people: do not pass them on.",
                HEADER,
                rows(given),
                new Tally(given, Earlier.NOTHING)
                        .items().stream().map(CodedItem::of).toList());
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

    private static void add(
            List<List<Object>> rows, CohortAnswers given, WaveView wave, ResponseRow response, int respondent) {
        for (ItemView item : given.items()) {
            if (item.kind().isRated() && item.askedIn(wave.kind()) && response.choice(item) != null) {
                int answer = response.choice(item);
                rows.add(List.of(
                        respondent,
                        wave.kind().name().toLowerCase(Locale.ROOT),
                        item.code(),
                        item.version(),
                        answer,
                        item.label(answer),
                        answer >= item.confidentFrom() ? 1 : 0));
            }
        }
    }
}
