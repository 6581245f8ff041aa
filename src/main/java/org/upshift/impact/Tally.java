package org.upshift.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.upshift.impact.PairedAnswers.Transition;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.ResponseRow;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;

/** Counts the responses of the closed waves, item by item. Two waves are linked when they have a respondent code in common. */
final class Tally {

    private final CohortAnswers answers;
    private final Optional<WaveView> baseline;
    private final Optional<WaveView> post;
    private final Map<UUID, List<ResponseRow>> responses = new HashMap<>();
    private final List<Both> linked = new ArrayList<>();

    /** The two responses of one respondent. */
    private record Both(ResponseRow before, ResponseRow after) {}

    Tally(CohortAnswers answers) {
        this.answers = answers;
        baseline = wave(WaveKind.BASELINE);
        post = wave(WaveKind.POST);
        for (ResponseRow response : answers.responses()) {
            responses
                    .computeIfAbsent(response.waveId(), wave -> new ArrayList<>())
                    .add(response);
        }
        Map<String, ResponseRow> before = new HashMap<>();
        of(baseline).forEach(response -> before.put(response.respondentCode(), response));
        for (ResponseRow after : of(post)) {
            if (before.containsKey(after.respondentCode())) {
                linked.add(new Both(before.get(after.respondentCode()), after));
            }
        }
    }

    /** How many respondents answered both waves; empty when nobody is known to have. */
    Optional<Integer> linked() {
        return linked.isEmpty() ? Optional.empty() : Optional.of(linked.size());
    }

    /** How many responses the post wave has, or the baseline wave where there is no post wave yet. */
    int lastResponses() {
        return of(post.isPresent() ? post : baseline).size();
    }

    List<ItemAnswers> items() {
        return answers.items().stream()
                .filter(item -> item.kind() != ItemKind.TEXT)
                .map(this::item)
                .filter(item -> item.baseline().isPresent() || item.post().isPresent())
                .toList();
    }

    private ItemAnswers item(ItemView item) {
        return new ItemAnswers(
                item.code(),
                item.theme(),
                item.text(),
                item.version(),
                scale(item),
                baseline.filter(wave -> item.inBaseline()).map(wave -> count(item, baseline)),
                post.filter(wave -> item.inPost()).map(wave -> count(item, post)),
                linked.isEmpty() || !item.inBaseline() || !item.inPost() ? Optional.empty() : Optional.of(pairs(item)));
    }

    private static Scale scale(ItemView item) {
        return new Scale(
                item.scaleMin(),
                item.scaleMax(),
                item.confidentFrom(),
                IntStream.rangeClosed(item.scaleMin(), item.scaleMax())
                        .mapToObj(item::label)
                        .toList());
    }

    private Distribution count(ItemView item, Optional<WaveView> wave) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (ResponseRow response : of(wave)) {
            if (response.choice(item) != null) {
                counts.merge((int) response.choice(item), 1, Integer::sum);
            }
        }
        return new Distribution(counts);
    }

    private PairedAnswers pairs(ItemView item) {
        return PairedAnswers.of(linked.stream()
                .filter(both ->
                        both.before().choice(item) != null && both.after().choice(item) != null)
                .map(both ->
                        new Transition(both.before().choice(item), both.after().choice(item), 1))
                .toList());
    }

    private Optional<WaveView> wave(WaveKind kind) {
        return answers.waves().stream()
                .filter(wave -> wave.kind() == kind && wave.closed())
                .findFirst();
    }

    private List<ResponseRow> of(Optional<WaveView> wave) {
        return wave.map(closed -> responses.getOrDefault(closed.id(), List.of()))
                .orElse(List.of());
    }
}
