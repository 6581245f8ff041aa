package org.upshift.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The impact of a cohort as page, CSV and JSON show it; made by {@link ImpactReports} alone, after the rules of disclosure.
 *
 * @param asOf the day on which it was computed; nothing else differs between two runs over the same answers
 * @param provenance where the answers come from when not from this service, or null
 * @param counted items that are counted, but say nothing of confidence: choices and numbers
 * @param codes how well self-made codes paired, for waves with enough of them
 * @param withheld why no result is shown at all, or null
 */
public record ImpactReport(
        Subject cohort,
        LocalDate asOf,
        String questionnaire,
        String provenance,
        Profile profile,
        String withheld,
        Flow flow,
        Evidence evidence,
        List<Kirkpatrick> kirkpatrick,
        List<ItemReport> items,
        List<CountedItem> counted,
        List<String> quotations,
        List<CodeRate> codes) {

    static ImpactReport of(
            Subject cohort,
            LocalDate asOf,
            String questionnaire,
            String provenance,
            Profile profile,
            String withheld,
            Flow flow,
            List<ItemReport> items,
            List<CountedItem> counted,
            List<String> quotations,
            List<CodeRate> codes) {
        return new ImpactReport(
                cohort,
                asOf,
                questionnaire,
                provenance,
                profile,
                withheld,
                flow,
                Evidence.of(items),
                withheld == null ? Kirkpatrick.of(items) : List.of(),
                adjusted(items),
                counted,
                quotations,
                codes);
    }

    /** Each of the two tests that are read first is adjusted for all items that show it. */
    private static List<ItemReport> adjusted(List<ItemReport> items) {
        var mcnemar =
                holm(items, item -> item.paired() == null ? null : item.paired().mcnemarExactP());
        var signedRank = holm(
                items, item -> item.ordinal() == null ? null : item.ordinal().firstP());
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).withHolm(Nullable.of(mcnemar.get(i)), Nullable.of(signedRank.get(i))))
                .toList();
    }

    private static List<OptionalDouble> holm(List<ItemReport> items, Function<ItemReport, Double> value) {
        return Holm.adjust(items.stream()
                .map(value)
                .map(p -> p == null ? OptionalDouble.empty() : OptionalDouble.of(p))
                .toList());
    }

    /**
     * How many of the codes that people made themselves in a wave were found again in earlier ones.
     *
     * @param share as printed
     */
    public record CodeRate(String wave, int percent, String share) {}

    /** Whose report it is. */
    public record Subject(UUID id, String programme, String name) {}

    /**
     * How many people got how far.
     *
     * @param invited to the baseline wave, or to the post wave where there is no other; null where nobody has said how many were asked
     * @param baseline responses to the baseline wave; null where there was none
     * @param invitedToPost null like {@code invited}
     * @param post responses to the post wave
     * @param afterwards when the post wave will be, while it has not begun: "opens on 12 March 2027", "not dated yet"; otherwise null
     * @param paired people who responded to both, null while results are withheld or when waves are not linked
     * @param undefined the reason for each missing number, by its name
     */
    public record Flow(
            long enrolled,
            Integer invited,
            Integer baseline,
            Integer invitedToPost,
            int post,
            String afterwards,
            Integer paired,
            Map<String, String> undefined) {

        /** Why a number is missing, or null. */
        public String why(String number) {
            return undefined.get(number);
        }

        /** Whether it is known how many were asked after the programme, and was not said of before it already. */
        public boolean othersInvitedToPost() {
            return invitedToPost != null && !invitedToPost.equals(invited);
        }

        /** As many as can have answered: those who were asked, or have a place; null when that is not known. */
        Integer most() {
            int asked = Math.max(invited == null ? 0 : invited, invitedToPost == null ? 0 : invitedToPost);
            int answered = Math.max(baseline == null ? 0 : baseline, post);
            int most = asked > 0 ? asked : (int) enrolled;
            return most == 0 || most < answered ? null : most;
        }
    }

    /** A count of it in words: "12", or "about 10" where counts are rounded. */
    public String people(Number shown) {
        return profile.people(shown.intValue());
    }

    /** Items asked before and after, with a change to show. */
    public List<ItemReport> changes() {
        return items.stream().filter(ItemReport::changed).toList();
    }

    /** Items asked after the programme only. */
    public List<ItemReport> opinions() {
        return items.stream().filter(ItemReport::afterOnly).toList();
    }

    /** Items asked before the programme and not yet after it. */
    public List<ItemReport> beginnings() {
        return items.stream().filter(ItemReport::beforeOnly).toList();
    }

    /** Items with matched pairs to show. */
    public List<ItemReport> pairedItems() {
        return items.stream().filter(item -> item.paired() != null).toList();
    }

    /** Items with a change whose matched pairs may not be shown. */
    public List<ItemReport> unpairedItems() {
        return items.stream()
                .filter(item -> profile.exact()
                        && item.changed()
                        && item.paired() == null
                        && !ItemFigures.NOT_LINKED.equals(item.why("paired")))
                .toList();
    }

    /** What may not be shown, and of which items. */
    public record NotShown(String why, List<String> titles) {}

    /** Everything that may not be shown, each reason once. */
    public List<NotShown> notShown() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        suppressedItems().forEach(item -> titles.computeIfAbsent(item.suppressed(), why -> new ArrayList<>())
                .add(item.title()));
        unpairedItems().forEach(item -> titles.computeIfAbsent(
                        "matched pairs: " + item.why("paired"), why -> new ArrayList<>())
                .add(item.title()));
        items.forEach(item -> item.hiddenBesides().forEach(why -> titles.computeIfAbsent(why, key -> new ArrayList<>())
                .add(item.title())));
        return titles.entrySet().stream()
                .map(hidden -> new NotShown(hidden.getKey(), hidden.getValue()))
                .toList();
    }

    /** Items of which something may not be shown. */
    public List<ItemReport> suppressedItems() {
        return items.stream().filter(item -> item.suppressed() != null).toList();
    }

    /** Items with pairs enough to show the way from each answer to each. */
    public List<ItemReport> transitionItems() {
        return pairedItems().stream()
                .filter(item -> item.paired().transitions() != null)
                .toList();
    }

    /** Items asked once more months later. */
    public List<ItemReport> followUpItems() {
        return items.stream().filter(item -> !item.followUps().isEmpty()).toList();
    }

    /** Items of which people were asked afterwards how it had been before. */
    public List<ItemReport> thenTestItems() {
        return items.stream().filter(item -> item.thenTest() != null).toList();
    }

    /** Items with a change between waves that are not linked. */
    public List<ItemReport> unlinkedItems() {
        return items.stream().filter(item -> item.range() != null).toList();
    }

    /** Items whose highest answer many had chosen before the programme already. */
    public List<ItemReport> ceilingItems() {
        return items.stream()
                .filter(item -> item.ceiling() != null && item.ceiling().marked())
                .toList();
    }

    /** Items that enough people answered before and not after to compare them with those who did. */
    public List<ItemReport> attritionItems() {
        return items.stream().filter(item -> item.attrition() != null).toList();
    }

    /** As many people as can have answered, or null when that is not known. */
    public Integer mostPeople() {
        return flow.most();
    }

    /** Which counts could have printed the percentages, where the counts were reconstructed. */
    public List<Reconstruction> reconstructions() {
        return Reconstruction.of(this);
    }
}
