package org.upshift.impact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The only way of answers into anything that leaves: decides what of an item may be shown under a profile. The rules are independent of
 * each other, so that a test can switch each of them off and see that it was needed.
 */
record Disclosure(Profile profile, Set<Rule> rules) {

    enum Rule {
        /** Nothing is shown of fewer people than the minimum. */
        MINIMUM,
        /** A hidden wave hides the change, its interval and the matched pairs. */
        CHAIN,
        /** Two figures over different people must not differ by few people: their difference would be a figure over those few. */
        COMPLEMENT,
        /** That nobody in a small named group was confident says it of each of them. */
        UNANIMITY,
        /**
         * The same over time: what is shown now must not differ by few people from what was published before. Pairs are not shown again
         * at all once people came or went, for their difference splits the newcomers once more.
         */
        SEQUEL,
        /**
         * Where counts are rounded, nothing beside them tells how many one or two people were: no percentage with so few on either side, or of
         * people of whom some came or went since a publication; not how many gave each answer, nor the matched pairs, because their sums
         * would tell.
         */
        ROUNDING
    }

    Disclosure(Profile profile) {
        this(profile, EnumSet.allOf(Rule.class));
    }

    /** What may be shown of an item; what is not asked is shown as such. */
    record Decision(boolean baseline, boolean post, boolean followUp, boolean shift, Optional<PairedAnswers> pairs) {}

    ItemReport release(ItemAnswers item) {
        return new ItemFigures(item, decide(item), this).report();
    }

    Decision decide(ItemAnswers item) {
        boolean baseline = shows(item, item.baseline(), item.news().baseline());
        boolean post = shows(item, item.post(), item.news().post());
        boolean followUp = shows(item, item.followUp(), item.news().followUp());
        boolean both = baseline && post;
        boolean mayPair = item.askedTwice() && (both || !rules.contains(Rule.CHAIN));
        return new Decision(
                baseline,
                post,
                followUp,
                mayPair,
                item.pairs().filter(pairs -> mayPair && showsParts() && fits(item, pairs)));
    }

    /** Whether it is shown what a count consists of: how many gave each answer, and how many pairs went which way. */
    boolean showsParts() {
        return profile.exact() || !rules.contains(Rule.ROUNDING);
    }

    /**
     * Whether the percentage of a share is shown.
     *
     * @param news by how many people the share differs from an earlier publication
     */
    boolean percentages(Share share, int news) {
        return profile.percentages(share.valid())
                && (showsParts()
                        || news == 0
                                && !profile.roundsAway(share.count())
                                && !profile.roundsAway(share.valid() - share.count()));
    }

    /**
     * Whether rounded counts that add up to a rounded one leave open how many each was: not when all of them must have been rounded down as far
     * as can be for the sum to be reached.
     */
    boolean leavesOpen(List<Integer> parts, int all) {
        if (showsParts()) {
            return true;
        }
        int half = profile.countsTo() / 2;
        int most = parts.stream().mapToInt(part -> profile.count(part) + half).sum();
        return most > Math.max(profile.minimum(), profile.count(all) - half);
    }

    private boolean shows(ItemAnswers item, Optional<Distribution> wave, int news) {
        return wave.filter(answers -> fits(item, answers) && follows(news)).isPresent();
    }

    /** Whether so many people are enough to show anything of them. */
    boolean allows(int people) {
        return people >= profile.minimum() || !rules.contains(Rule.MINIMUM);
    }

    private boolean fits(ItemAnswers item, PairedAnswers pairs) {
        return fits(item, pairs.pre())
                && fits(item, pairs.post())
                && leaves(item, item.baseline().get(), pairs.pre())
                && leaves(item, item.post().get(), pairs.post())
                && (item.news().isNone() || !rules.contains(Rule.SEQUEL));
    }

    private boolean fits(ItemAnswers item, Distribution answers) {
        return fits(answers.from(item.scale().confidentFrom()));
    }

    /** Whether a figure over these people says nothing of any one of them. */
    boolean fits(Share share) {
        return allows(share.valid()) && !(rules.contains(Rule.UNANIMITY) && gloomy(share));
    }

    private boolean gloomy(Share share) {
        return share.count() == 0 && share.valid() < profile.unanimousFrom();
    }

    /** Whether those who answered one wave only are none, or could be shown themselves. */
    private boolean leaves(ItemAnswers item, Distribution all, Distribution paired) {
        if (!rules.contains(Rule.COMPLEMENT)) {
            return true;
        }
        Share whole = all.from(item.scale().confidentFrom());
        Share part = paired.from(item.scale().confidentFrom());
        int others = whole.valid() - part.valid();
        return others == 0 || fits(new Share(whole.count() - part.count(), others));
    }

    /** Whether so many more or fewer people than in an earlier publication are none, or enough. */
    boolean follows(int news) {
        return news == 0 || news >= profile.minimum() || !rules.contains(Rule.SEQUEL);
    }
}
