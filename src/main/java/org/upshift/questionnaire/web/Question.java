package org.upshift.questionnaire.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/** An item on the page, with what has been answered so far. */
record Question(ItemView item, String field, List<Option> options, String words, boolean quotable) {

    /** The name of an item's field; no id elsewhere on a page begins like it. */
    static final String PREFIX = "item-";

    static final String QUOTE_PREFIX = "quote-";

    record Option(String id, String value, String label, boolean checked) {}

    /** Questions under one heading, which may be empty. */
    record Group(String theme, List<Question> questions) {}

    public boolean isText() {
        return item.kind() == ItemKind.TEXT;
    }

    public String noAnswerId() {
        return field + "-none";
    }

    public String quoteField() {
        return QUOTE_PREFIX + item.code();
    }

    /** @param typed values of the form by name */
    static List<Group> groups(List<ItemView> items, Map<String, String> typed) {
        var groups = new LinkedHashMap<String, List<Question>>();
        for (var item : items) {
            groups.computeIfAbsent(item.theme(), theme -> new ArrayList<>()).add(of(item, typed));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Question of(ItemView item, Map<String, String> typed) {
        String field = PREFIX + item.code();
        String value = typed.getOrDefault(field, "");
        return new Question(
                item,
                field,
                item.kind().isCounted() ? options(item, field, value) : List.of(),
                value,
                typed.containsKey(QUOTE_PREFIX + item.code()));
    }

    private static List<Option> options(ItemView item, String field, String chosen) {
        return IntStream.rangeClosed(item.scaleMin(), item.scaleMax())
                .mapToObj(answer -> new Option(
                        answer == item.scaleMin() ? field : field + "-" + answer,
                        String.valueOf(answer),
                        label(item, answer),
                        chosen.equals(String.valueOf(answer))))
                .toList();
    }

    private static String label(ItemView item, int answer) {
        String words = item.label(answer);
        boolean enough = item.kind() == ItemKind.YES_NO || item.labels().size() > 2;
        if (words.isEmpty()) {
            return String.valueOf(answer);
        }
        return enough ? words : answer + " – " + words;
    }
}
