package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.upshift.questionnaire.AnswerQueries.ItemRow;
import org.upshift.questionnaire.AnswerQueries.WaveRow;

/**
 * The items of a cohort as a report counts them: versions of one item are one item, until a change of its meaning that no evaluator has
 * accepted, or of the answers that it allows, parts them.
 */
final class ReportedItems {

    private final List<WaveRow> waves;
    private final Map<UUID, ItemRow> versions;
    private final List<ItemView> views = new ArrayList<>();

    private ReportedItems(List<ItemRow> versions, List<WaveRow> waves) {
        this.waves = waves;
        this.versions = versions.stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
    }

    /**
     * @param versions all versions of all items of a questionnaire, in their order
     * @param waves of the questionnaire
     */
    static List<ItemView> of(List<ItemRow> versions, List<WaveRow> waves) {
        var items = new ReportedItems(versions, waves);
        Set<UUID> superseded = new HashSet<>();
        versions.stream().map(ItemRow::supersedes).filter(Objects::nonNull).forEach(superseded::add);
        versions.stream().filter(row -> !superseded.contains(row.id())).forEach(items::add);
        return items.views;
    }

    /** Goes from the newest version of an item to its oldest. */
    private void add(ItemRow newest) {
        List<ItemRow> run = new ArrayList<>();
        ItemRow later = null;
        for (ItemRow at = newest; at != null; at = versions.get(at.supersedes())) {
            if (!run.isEmpty() && !comparable(run.get(run.size() - 1), at)) {
                views.add(view(run, at, later));
                later = run.get(run.size() - 1);
                run.clear();
            }
            run.add(at);
        }
        views.add(view(run, null, later));
    }

    private static boolean comparable(ItemRow newer, ItemRow older) {
        return sameAnswers(newer, older) && (!newer.meaningChanged() || newer.acceptedOn() != null);
    }

    /** Whether the numbers of the answers say the same. */
    static boolean sameAnswers(ItemRow newer, ItemRow older) {
        return newer.kind() == older.kind()
                && (newer.kind() == ItemKind.NUMBER
                        || newer.scaleMin() == older.scaleMin() && newer.scaleMax() == older.scaleMax());
    }

    /**
     * @param run versions that count as one, the newest first
     * @param parted the version before them that does not count, or null
     * @param later the version after them that does not count, or null
     */
    private ItemView view(List<ItemRow> run, ItemRow parted, ItemRow later) {
        List<WordingChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < run.size(); i++) {
            changes.add(change(run.get(i), run.get(i + 1), true));
        }
        var oldest = run.get(run.size() - 1);
        if (parted != null) {
            changes.add(change(oldest, parted, false));
        }
        if (later != null) {
            changes.add(change(run.get(0), later, false));
        }
        var earlier = run.subList(1, run.size());
        var wordings = new Wordings(
                earlier.stream().map(ItemRow::position).toList(),
                earlier.stream().map(ItemRow::id).collect(Collectors.toSet()),
                absentFrom(run),
                List.copyOf(changes));
        return run.get(0).view(wordings, occasions(run));
    }

    private static WordingChange change(ItemRow here, ItemRow other, boolean compared) {
        return new WordingChange(
                here.wordingVersion(),
                other.wordingVersion(),
                other.words(),
                compared,
                compared ? here.acceptedOn() : null,
                compared ? here.acceptedReason() : null);
    }

    private static Occasions occasions(List<ItemRow> run) {
        return new Occasions(
                any(run, ItemRow::inBaseline),
                any(run, ItemRow::inPost),
                any(run, ItemRow::inSession),
                any(run, ItemRow::inPulse));
    }

    private static boolean any(List<ItemRow> run, Predicate<ItemRow> asked) {
        return run.stream().anyMatch(asked);
    }

    /** Kinds of which there are waves, none of which asked one of these versions. */
    private Set<WaveKind> absentFrom(List<ItemRow> run) {
        Set<WaveKind> absent = EnumSet.noneOf(WaveKind.class);
        waves.forEach(wave -> absent.add(wave.kind()));
        waves.stream()
                .filter(wave -> run.stream().anyMatch(version -> asks(wave, version)))
                .forEach(wave -> absent.remove(wave.kind()));
        return absent;
    }

    private static boolean asks(WaveRow wave, ItemRow version) {
        int edition = wave.askedEdition() == null ? version.edition() : wave.askedEdition();
        return version.view().askedIn(wave.kind())
                && version.sinceEdition() <= edition
                && (version.untilEdition() == null || version.untilEdition() > edition);
    }
}
