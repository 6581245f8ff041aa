package org.upshift.privacy;

import java.util.List;
import java.util.Map;
import org.upshift.people.PersonalData;

/** A record as the person whom it is about sees it. */
public record ShownItem(String key, String title, List<ShownField> fields) {

    /**
     * @param value empty when it is kept back
     * @param writtenBy who wrote it about the person, or null
     * @param keptBack why the value is not shown, or null
     */
    public record ShownField(String label, String value, String writtenBy, String keptBack) {}

    private static final String NOT_LOOKED_AT =
            "Somebody has to look first whether it can be shown to you. Ask for a copy of your data, and they will";

    static ShownItem of(String section, PersonalData.Item item, Map<TextKey, TextDecision> decided) {
        return new ShownItem(
                item.key(),
                item.title(),
                item.fields().stream()
                        .map(field -> shown(field, decided.get(new TextKey(section, item.key(), field.label()))))
                        .toList());
    }

    private static ShownField shown(PersonalData.Field field, TextDecision decision) {
        if (!field.isOfOthers() || decision != null && decision.isReleased()) {
            return new ShownField(field.label(), field.value(), field.writtenBy(), null);
        }
        String why = decision == null ? NOT_LOOKED_AT : "It is kept back: " + decision.getReason();
        return new ShownField(field.label(), "", field.writtenBy(), why);
    }
}
