package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.impact.Comparison.Line;
import org.upshift.impact.Comparison.Place;
import org.upshift.impact.Comparison.Point;
import org.upshift.impact.Comparison.Pooled;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.Answers;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.WordingChange;

/**
 * Compares cohorts and pools their counts. Only what the report of a cohort shows goes into a sum, so that no sum tells what a report
 * hides. Seven SQL statements, however many cohorts.
 */
@ApplicationScoped
public class Comparisons {

    private final Answers answers;
    private final ComparisonQueries queries;
    private final PublicationQueries publications;

    Comparisons(Answers answers, ComparisonQueries queries, PublicationQueries publications) {
        this.answers = answers;
        this.queries = queries;
        this.publications = publications;
    }

    private record Item(String code, int version, String text, Scale scale, List<WordingChange> wordings) {}

    /** What one cohort answered to an item and may show. */
    private record Shown(Place cohort, ItemAnswers answers, ItemReport report) {}

    /** @param cohorts that the caller may see */
    public Comparison of(List<CohortView> cohorts, Profile profile) {
        if (cohorts.isEmpty()) {
            return new Comparison(profile, List.of(), List.of());
        }
        List<UUID> ids = cohorts.stream().map(CohortView::id).toList();
        Map<UUID, CohortAnswers> given = answers.ofAll(ids);
        List<Place> places = places(cohorts, ids, given);
        Map<UUID, List<PublicationQueries.PeopleRow>> published = publications.people(ids).stream()
                .collect(Collectors.groupingBy(PublicationQueries.PeopleRow::cohortId));
        var disclosure = new Disclosure(profile);
        Map<Item, List<Shown>> items = new LinkedHashMap<>();
        for (Place place : places) {
            CohortAnswers here = given.get(place.id());
            if (here != null && ImpactReports.withheld(here) == null) {
                var tally = new Tally(here, Earlier.of(published.getOrDefault(place.id(), List.of())));
                var waves = new MoreWaves(tally, disclosure);
                tally.items().forEach(item -> add(items, place, item, waves.of(item)));
            }
        }
        return new Comparison(
                profile,
                places,
                items.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue(), disclosure))
                        .toList());
    }

    private static void add(Map<Item, List<Shown>> items, Place place, ItemAnswers item, ItemReport report) {
        if (report.changed()) {
            items.computeIfAbsent(
                            new Item(item.code(), item.version(), item.text(), item.scale(), item.wordings()),
                            key -> new ArrayList<>())
                    .add(new Shown(place, item, report));
        }
    }

    private static Line line(Item item, List<Shown> shown, Disclosure disclosure) {
        List<Shown> summed =
                shown.stream().filter(one -> mayBeSummed(one, disclosure)).toList();
        return new Line(
                item.code(),
                item.version(),
                item.text(),
                item.scale(),
                shown.stream()
                        .map(one -> new Point(
                                one.cohort(),
                                one.report().baseline(),
                                one.report().comparison(),
                                one.report().shift(),
                                one.report().followUps()))
                        .toList(),
                summed.size() < 2 ? null : pooled(item, summed, disclosure));
    }

    /** A sum with a percentage, less the cohorts that have one, would tell the exact count of a cohort without. */
    private static boolean mayBeSummed(Shown cohort, Disclosure disclosure) {
        return disclosure.showsParts() || cohort.report().shift().points() != null;
    }

    private static Pooled pooled(Item item, List<Shown> shown, Disclosure disclosure) {
        Distribution before = sum(item, shown, ItemAnswers::baseline);
        Distribution after = sum(item, shown, ItemAnswers::post);
        int from = item.scale().confidentFrom();
        ShownShare pre = ShownShare.of(before, from, disclosure, 0);
        ShownShare post = ShownShare.of(after, from, disclosure, 0);
        return new Pooled(shown.size(), pre.figures(), post.figures(), ShiftFigures.of(pre, post, Optional.empty()));
    }

    private static Distribution sum(Item item, List<Shown> shown, Function<ItemAnswers, Optional<Distribution>> wave) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (Shown one : shown) {
            wave.apply(one.answers())
                    .get()
                    .counts()
                    .forEach((answer, people) -> counts.merge(answer, people, Math::addExact));
        }
        return Distribution.onScale(item.scale().min(), item.scale().max(), counts);
    }

    private List<Place> places(List<CohortView> cohorts, List<UUID> ids, Map<UUID, CohortAnswers> given) {
        var taken = queries.places(ids).stream()
                .collect(Collectors.toMap(ComparisonQueries.Places::cohortId, Function.identity()));
        var presence = queries.presence(ids).stream()
                .collect(Collectors.toMap(ComparisonQueries.Presence::cohortId, Function.identity()));
        return cohorts.stream()
                .map(cohort -> {
                    var places = taken.get(cohort.id());
                    var marks = presence.get(cohort.id());
                    return new Place(
                            cohort.id(),
                            cohort.title(),
                            given.containsKey(cohort.id())
                                    ? given.get(cohort.id()).provenance()
                                    : null,
                            closed(given.get(cohort.id())),
                            places == null ? 0 : places.taken(),
                            places == null ? 0 : places.completed(),
                            marks == null ? 0 : marks.marks(),
                            marks == null ? 0 : marks.present());
                })
                .sorted(Comparator.comparing(Place::closed, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Place::title)
                        .thenComparing(Place::id))
                .toList();
    }

    private static LocalDate closed(CohortAnswers given) {
        return given == null
                ? null
                : given.waves().stream()
                        .filter(wave -> wave.kind() == WaveKind.POST && wave.closed())
                        .map(WaveView::closes)
                        .map(closes -> closes.minusSeconds(1).toLocalDate())
                        .findFirst()
                        .orElse(null);
    }
}
