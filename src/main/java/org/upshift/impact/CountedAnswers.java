package org.upshift.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.upshift.impact.CountedItem.CountedWave;
import org.upshift.impact.CountedItem.Option;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/**
 * Counts the answers of a wave to a choice or a number, before any rule of disclosure. Not to be seen outside this package.
 *
 * @param wave such as "Before"
 * @param answers as they are stored, see {@link ItemKind}
 * @param news how many people these are more or less than in an earlier publication
 */
record CountedAnswers(String wave, List<Short> answers, int news) {

    private static final String FEW = "fewer than %s valid answers";

    CountedWave release(ItemView item, Disclosure disclosure) {
        var profile = disclosure.profile();
        if (!disclosure.allows(answers.size()) || !disclosure.follows(news)) {
            return new CountedWave(wave, null, List.of(), null, null, null, FEW.formatted(profile.minimum()));
        }
        int valid = profile.count(answers.size());
        if (item.kind() == ItemKind.NUMBER) {
            var sorted = answers.stream().mapToInt(Short::intValue).sorted().toArray();
            return profile.exact()
                    ? new CountedWave(
                            wave, valid, List.of(), quantile(sorted, 1), quantile(sorted, 2), quantile(sorted, 3), null)
                    : new CountedWave(
                            wave, valid, List.of(), null, null, null, "not given in the profile " + profile.name());
        }
        List<Share> shares = item.answers().stream()
                .map(option -> new Share(chosen(item, option), answers.size()))
                .toList();
        boolean addUp = item.kind() == ItemKind.SINGLE_CHOICE;
        if (addUp && !disclosure.leavesOpen(shares.stream().map(Share::count).toList(), answers.size())) {
            return new CountedWave(
                    wave, valid, List.of(), null, null, null, "not given in the profile " + profile.name());
        }
        // All or none: the missing one could be computed from the others
        boolean percentages = shares.stream().allMatch(share -> disclosure.percentages(share, news));
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            int option = item.answers().get(i);
            int people = profile.count(shares.get(i).count());
            options.add(new Option(
                    option,
                    item.label(option),
                    people,
                    percentages ? Nullable.of(shares.get(i).roundedPercent()) : null,
                    percentages ? shares.get(i).text().orElse(null) : null,
                    profile.people(people)));
        }
        return new CountedWave(wave, valid, options, null, null, null, null);
    }

    private int chosen(ItemView item, int option) {
        return (int) answers.stream()
                .filter(answer -> item.kind() == ItemKind.SEVERAL_CHOICE
                        ? item.picked(answer).contains(option)
                        : answer == option)
                .count();
    }

    /**
     * A quartile of sorted values: the middle one of all, of those below and of those above it, or the mean of the two in the middle (Moore
     * and McCabe, without the median where it is a value itself).
     *
     * @param which 1 for the lower quartile, 2 for the median, 3 for the upper quartile
     */
    static double quantile(int[] sorted, int which) {
        int n = sorted.length;
        return switch (which) {
            case 1 -> n == 1 ? sorted[0] : quantile(Arrays.copyOfRange(sorted, 0, n / 2), 2);
            case 3 -> n == 1 ? sorted[0] : quantile(Arrays.copyOfRange(sorted, (n + 1) / 2, n), 2);
            default -> (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
        };
    }
}
