package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Moves an item one place up or down. The order is that of the page only: answers keep their slots. */
@ApplicationScoped
public class MoveItem {

    private final TeamReach reach;
    private final Editions editions;
    private final History history;

    MoveItem(TeamReach reach, Editions editions, History history) {
        this.reach = reach;
        this.editions = editions;
        this.history = history;
    }

    /** Nothing happens at the end of the list. */
    @Transactional
    public void move(Actor actor, UUID questionnaireId, UUID itemId, boolean up) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        var item = editions.asked(questionnaireId, itemId);
        List<Item> order =
                editions.items(questionnaireId).stream().filter(Item::isAsked).collect(Collectors.toList());
        int from = order.indexOf(item);
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).moveTo(place);
        }
        history.record(actor.entry("item-moved")
                .about("questionnaire", questionnaireId)
                .in(questionnaire.getCohortId())
                .detail(item.getWording()));
    }
}
