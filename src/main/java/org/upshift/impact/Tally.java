package org.upshift.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.upshift.impact.CountedItem.CountedWave;
import org.upshift.impact.PairedAnswers.Transition;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.ResponseRow;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;

/** Counts the responses of the closed waves, item by item. Two waves are linked when they have a respondent code in common. */
final class Tally {

    private final CohortAnswers answers;
    private final Earlier earlier;
    private final Optional<WaveView> baseline;
    private final Optional<WaveView> post;
    private final Optional<WaveView> followUp;
    private final Map<UUID, List<ResponseRow>> responses = new HashMap<>();
    private final List<Both> linked = new ArrayList<>();

    /** The two responses of one respondent. */
    private record Both(ResponseRow before, ResponseRow after) {}

    Tally(CohortAnswers answers, Earlier earlier) {
        this.answers = answers;
        this.earlier = earlier;
        baseline = wave(WaveKind.BASELINE);
        post = wave(WaveKind.POST);
        followUp = wave(WaveKind.FOLLOW_UP);
        for (ResponseRow response : answers.responses()) {
            responses
                    .computeIfAbsent(response.waveId(), wave -> new ArrayList<>())
                    .add(response);
        }
        Map<String, ResponseRow> before = new HashMap<>(2 * of(baseline).size());
        of(baseline).forEach(response -> before.put(response.respondentCode(), response));
        for (ResponseRow after : of(post)) {
            ResponseRow same = before.get(after.respondentCode());
            if (same != null) {
                linked.add(new Both(same, after));
            }
        }
    }

    /** How many respondents answered both waves; empty when nobody is known to have. */
    Optional<Integer> linked() {
        return linked.isEmpty() ? Optional.empty() : Optional.of(linked.size());
    }

    /** How many responses the waves have that asked for these words; of two waves the fewer. */
    int responsesTo(UUID item) {
        return answers.items().stream()
                .filter(asked -> asked.covers(item))
                .flatMap(
                        asked -> Stream.of(baseline, post).map(wave -> wave.filter(here -> asked.askedIn(here.kind()))))
                .flatMap(Optional::stream)
                .mapToInt(wave -> of(Optional.of(wave)).size())
                .min()
                .orElse(0);
    }

    List<ItemAnswers> items() {
        return answers.items().stream()
                .filter(item -> item.kind().isRated())
                .map(this::item)
                .filter(item -> item.baseline().isPresent() || item.post().isPresent())
                .toList();
    }

    ItemView view(ItemAnswers item) {
        return answers.items().stream()
                .filter(asked -> asked.code().equals(item.code()) && asked.version() == item.version())
                .findFirst()
                .orElseThrow();
    }

    /** Items that have no confident answers to count: choices and numbers. */
    List<CountedItem> counted(Disclosure disclosure) {
        return answers.items().stream()
                .filter(item -> item.isCounted() && !item.kind().isRated())
                .map(item -> new CountedItem(
                        item.code(),
                        item.theme(),
                        item.text(),
                        item.version(),
                        item.kind(),
                        Stream.concat(
                                        Stream.of(
                                                given(CountedWave.BEFORE, item, baseline),
                                                given(CountedWave.AFTER, item, post)),
                                        waves(WaveKind.FOLLOW_UP).stream()
                                                .map(wave -> given(wave.title(), item, Optional.of(wave))))
                                .flatMap(Optional::stream)
                                .map(given -> given.release(item, disclosure))
                                .toList()))
                .filter(item -> !item.waves().isEmpty())
                .toList();
    }

    private Optional<CountedAnswers> given(String name, ItemView item, Optional<WaveView> wave) {
        return wave.filter(here -> item.askedIn(here.kind()))
                .map(here -> new CountedAnswers(
                        name,
                        of(wave).stream()
                                .map(response -> response.choice(item))
                                .filter(Objects::nonNull)
                                .toList(),
                        news(item, wave)));
    }

    private ItemAnswers item(ItemView item) {
        return new ItemAnswers(
                item.code(),
                item.theme(),
                item.text(),
                item.version(),
                scale(item),
                baseline.filter(wave -> item.askedIn(WaveKind.BASELINE)).map(wave -> count(item, baseline)),
                post.filter(wave -> item.askedIn(WaveKind.POST)).map(wave -> count(item, post)),
                followUp.filter(wave -> item.askedIn(WaveKind.FOLLOW_UP)).map(wave -> count(item, followUp)),
                linked.isEmpty() || !item.askedIn(WaveKind.BASELINE) || !item.askedIn(WaveKind.POST)
                        ? Optional.empty()
                        : Optional.of(pairs(item)),
                new News(news(item, baseline), news(item, post), news(item, followUp)),
                item.kirkpatrick(),
                item.changes());
    }

    /** How many people came or went among those who answered it in a wave, since an earlier publication. */
    int news(ItemView item, Optional<WaveView> wave) {
        return earlier.isNothing()
                ? 0
                : wave.map(asked -> earlier.news(
                                asked.id(),
                                marks(of(wave).stream()),
                                marks(of(wave).stream().filter(response -> response.choice(item) != null))))
                        .orElse(0);
    }

    private static Set<Integer> marks(Stream<ResponseRow> responses) {
        return responses
                .map(response -> Earlier.mark(response.respondentCode()))
                .collect(Collectors.toSet());
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

    Distribution count(ItemView item, Optional<WaveView> wave) {
        // Counted without a box for each answer: a wave may have a hundred thousand
        int[] people = new int[item.scaleMax() - item.scaleMin() + 1];
        for (ResponseRow response : of(wave)) {
            Short choice = response.choice(item);
            if (choice != null) {
                people[choice - item.scaleMin()]++;
            }
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < people.length; i++) {
            if (people[i] > 0) {
                counts.put(item.scaleMin() + i, people[i]);
            }
        }
        return new Distribution(counts);
    }

    private PairedAnswers pairs(ItemView item) {
        int answers = item.scaleMax() - item.scaleMin() + 1;
        int[][] people = new int[answers][answers];
        for (Both both : linked) {
            Short before = both.before().choice(item);
            Short after = before == null ? null : both.after().choice(item);
            if (after != null) {
                people[before - item.scaleMin()][after - item.scaleMin()]++;
            }
        }
        List<Transition> ways = new ArrayList<>();
        for (int before = 0; before < answers; before++) {
            for (int after = 0; after < answers; after++) {
                ways.add(new Transition(item.scaleMin() + before, item.scaleMin() + after, people[before][after]));
            }
        }
        return PairedAnswers.of(ways);
    }

    private Optional<WaveView> wave(WaveKind kind) {
        return waves(kind).stream().findFirst();
    }

    /** The closed waves of a kind. */
    List<WaveView> waves(WaveKind kind) {
        return answers.waves().stream()
                .filter(wave -> wave.kind() == kind && wave.closed())
                .toList();
    }

    private List<ResponseRow> of(Optional<WaveView> wave) {
        return wave.map(closed -> responses.getOrDefault(closed.id(), List.of()))
                .orElse(List.of());
    }
}
