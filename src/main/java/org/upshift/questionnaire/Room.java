package org.upshift.questionnaire;

import java.util.List;
import org.upshift.kernel.RuleViolation;

/** How much a questionnaire holds. */
final class Room {

    /** Slots in a response: versions count, because old answers keep theirs. */
    private static final int MOST_SLOTS = 400;

    private Room() {}

    static void refuseTooMany(List<Item> items, int more) {
        long asked = items.stream().filter(Item::isAsked).count();
        if (asked + more > WriteQuestionnaire.MAX_ITEMS || Editions.freeSlot(items) + more > MOST_SLOTS) {
            throw new RuleViolation(
                    "item-count", "A questionnaire has at most " + WriteQuestionnaire.MAX_ITEMS + " items");
        }
    }
}
