package org.upshift.questionnaire.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/**
 * The three lists in which the page takes items, one item per line: statements asked before and after, statements asked only
 * after, and questions answered in words.
 */
record ItemLines(String theme, String both, String post, String words, int confidentFrom) {

    static final ItemLines TEMPLATE = new ItemLines(
            "I am confident in my ability to …",
            String.join(
                    "\n",
                    "think strategically",
                    "plan and facilitate the work of a community of practice",
                    "understand the elements that make a community of practice successful"),
            String.join(
                    "\n",
                    "The programme was relevant to my role",
                    "I consider myself more effective having undertaken the programme"),
            "What has changed for you, and what helped?",
            ItemDraft.USUAL_THRESHOLD);

    private static final String AFTERWARDS = "Looking back";

    List<ItemDraft> drafts() {
        var drafts = new ArrayList<ItemDraft>();
        lines(both)
                .forEach(line ->
                        drafts.add(ItemDraft.agreement(theme.strip(), line).confidentFrom(confidentFrom)));
        lines(post)
                .forEach(line -> drafts.add(ItemDraft.agreement(AFTERWARDS, line)
                        .confidentFrom(confidentFrom)
                        .onlyPost()));
        lines(words).forEach(line -> drafts.add(ItemDraft.words(AFTERWARDS, line)));
        if (drafts.isEmpty()) {
            throw new RuleViolation("item-count", "both", "Enter at least one statement");
        }
        return drafts;
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static ItemLines of(List<ItemView> items) {
        var counted = items.stream().filter(item -> item.kind().isCounted()).toList();
        return new ItemLines(
                counted.stream()
                        .filter(ItemView::inBaseline)
                        .map(ItemView::theme)
                        .findFirst()
                        .orElse(""),
                joined(counted.stream().filter(ItemView::inBaseline).toList()),
                joined(counted.stream().filter(item -> !item.inBaseline()).toList()),
                joined(items.stream()
                        .filter(item -> item.kind() == ItemKind.TEXT)
                        .toList()),
                counted.stream().mapToInt(ItemView::confidentFrom).findFirst().orElse(ItemDraft.USUAL_THRESHOLD));
    }

    /** Whether the page can write these items again as they are: what came through the API may say more. */
    static boolean canSay(List<ItemView> items) {
        var again = of(items).drafts();
        return again.size() == items.size()
                && items.stream().allMatch(item -> again.stream().anyMatch(draft -> same(draft, item)));
    }

    private static boolean same(ItemDraft draft, ItemView item) {
        return draft.text().equals(item.text())
                && draft.theme().equals(item.theme())
                && draft.kind() == item.kind()
                && draft.scaleMin() == item.scaleMin()
                && draft.scaleMax() == item.scaleMax()
                && draft.confidentFrom() == item.confidentFrom()
                && draft.labels().equals(item.labels())
                && draft.inBaseline() == item.inBaseline()
                && draft.inPost() == item.inPost();
    }

    private static String joined(List<ItemView> items) {
        return items.stream().map(ItemView::text).collect(Collectors.joining("\n"));
    }
}
