package org.upshift.questionnaire;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.upshift.kernel.RuleViolation;

/** Makes a code from the words of an item: "Think strategically" is think-strategically; a second one gets -2. */
final class ItemCodes {

    static final int MAX_LENGTH = 60;
    private static final int LONGEST_STEM = 50;
    private static final int ROOM_FOR_NUMBER = 4;

    private ItemCodes() {}

    /** The drafts with a code each, given or made, no two the same. */
    static List<ItemDraft> complete(List<ItemDraft> drafts) {
        return complete(drafts, new HashSet<>());
    }

    /** @param taken codes that other items have already */
    static List<ItemDraft> complete(List<ItemDraft> drafts, Set<String> taken) {
        drafts.stream().map(ItemDraft::code).filter(code -> !code.isEmpty()).forEach(taken::add);
        return drafts.stream()
                .map(draft -> draft.code().isEmpty() ? draft.withCode(free(slug(draft.text()), taken)) : draft)
                .toList();
    }

    /** The code that was asked for, or one made from the text, which gets a number where an item of the questionnaire has it already. */
    static String forNew(ItemDraft draft, List<Item> items) {
        if (draft.code().isEmpty()) {
            return free(slug(draft.text()), items);
        }
        if (taken(items).contains(draft.code())) {
            throw new RuleViolation("item-codes", "code", "Each item must have a code of its own");
        }
        return draft.code();
    }

    /** This code, with a number where an item of the questionnaire has it already. */
    static String free(String code, List<Item> items) {
        int longest = Math.min(code.length(), MAX_LENGTH - ROOM_FOR_NUMBER);
        var taken = taken(items);
        return taken.contains(code) ? free(code.substring(0, longest).replaceAll("-$", ""), taken) : code;
    }

    private static Set<String> taken(List<Item> items) {
        return items.stream().map(Item::getCode).collect(Collectors.toCollection(HashSet::new));
    }

    private static String free(String slug, Set<String> taken) {
        String code = slug;
        for (int number = 2; !taken.add(code); number++) {
            code = slug + "-" + number;
        }
        return code;
    }

    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST_STEM ? plain : plain.substring(0, LONGEST_STEM);
        String code = cut.replaceAll("-$", "");
        return code.isEmpty() ? "item" : code;
    }
}
