package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;

/** How well self-made codes pair the closed waves of a cohort, without answers. The caller has checked who asks. */
@ApplicationScoped
public class CodeReports {
    private final AnswerQueries queries;
    private final PairingKeys keys;
    private final Clock clock;

    CodeReports(AnswerQueries queries, PairingKeys keys, Clock clock) {
        this.queries = queries;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * How the codes of a wave were found in earlier waves.
     *
     * @param exact by the same code
     * @param oneError by a code with one wrong, missing or additional sign, where it could only be one person
     * @param ambiguous more than one person it could be
     * @param percent of all codes in this wave that were found, rounded half up
     */
    public record WaveRate(String wave, int exact, int oneError, int ambiguous, int unmatched, int percent) {
        public int found() {
            return exact + oneError;
        }

        public int all() {
            return exact + oneError + ambiguous + unmatched;
        }

        /** The share as printed: "100%" and "0%" only when literally all or none were found. */
        public String share() {
            if (percent == 100 && found() < all()) {
                return "more than 99%";
            }
            return percent == 0 && found() > 0 ? "less than 1%" : percent + "%";
        }
    }

    /** A code that several people have made in the same wave, so that it pairs with nothing. */
    public record Collision(String mark, List<Uses> uses) {}

    /** How often a code was used in a wave. */
    public record Uses(String wave, int responses) {}

    /** Empty lists where nobody has made a code. */
    public record CodeReport(List<WaveRate> waves, List<Collision> collisions) {
        public boolean isEmpty() {
            return waves.isEmpty() && collisions.isEmpty();
        }
    }

    public CodeReport of(UUID cohort) {
        var now = LondonTime.local(clock.instant());
        var waves = queries.waves(List.of(cohort)).stream()
                .map(row -> row.view(now))
                .filter(WaveView::closed)
                .toList();
        return of(
                waves,
                waves.isEmpty()
                        ? List.of()
                        : queries.responses(waves.stream().map(WaveView::id).toList()),
                keys);
    }

    /** @param closed waves, in the order in which they opened, with all that is stored of them */
    static CodeReport of(List<WaveView> closed, List<StoredRow> all, PairingKeys keys) {
        var waves = closed.stream()
                .filter(wave -> wave.kind() != WaveKind.RETROSPECTIVE)
                .toList();
        var ids = waves.stream().map(WaveView::id).toList();
        var stored = all.stream()
                .filter(row -> row.codeMarks() != null && ids.contains(row.waveId()))
                .toList();
        Map<UUID, String> titles = waves.stream().collect(Collectors.toMap(WaveView::id, WaveView::title));
        var matching = CodedResponses.matching(
                ids,
                stored,
                stored.stream()
                        .map(row -> new ResponseRow(row.waveId(), code(row, keys), new Short[0]))
                        .toList(),
                keys::of);
        return new CodeReport(
                matching.rates().entrySet().stream()
                        .map(rate -> rate(titles.get(rate.getKey()), rate.getValue()))
                        .toList(),
                matching.collisions().stream()
                        .map(collision -> new Collision(
                                collision.mark(),
                                collision.responses().entrySet().stream()
                                        .map(use -> new Uses(titles.get(use.getKey()), use.getValue()))
                                        .toList()))
                        .toList());
    }

    private static String code(StoredRow row, PairingKeys keys) {
        return row.sealed() == null
                ? row.respondentCode()
                : keys.of(row.questionnaireId()).closedCode(row.respondentCode());
    }

    private static WaveRate rate(String wave, CodeMatching.Rate rate) {
        int all = rate.exact() + rate.oneError() + rate.ambiguous() + rate.unmatched();
        int percent = ((rate.exact() + rate.oneError()) * 200 + all) / (2 * all);
        return new WaveRate(wave, rate.exact(), rate.oneError(), rate.ambiguous(), rate.unmatched(), percent);
    }
}
