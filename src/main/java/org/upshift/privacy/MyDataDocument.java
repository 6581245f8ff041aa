package org.upshift.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Everything about one person as a program reads it. */
public record MyDataDocument(String made, List<Section> sections) {

    public record Section(String code, String title, String purpose, List<Entry> records) {}

    public record Entry(String key, String title, List<Value> values) {}

    /**
     * @param writtenBy who wrote it about the person, left out when it was not somebody else
     * @param keptBack why there is no value, left out when there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(String label, String value, String writtenBy, String keptBack) {}

    public static MyDataDocument of(String made, List<DataSection> sections) {
        return new MyDataDocument(
                made, sections.stream().map(MyDataDocument::section).toList());
    }

    public static Section section(DataSection section) {
        return new Section(
                section.code(),
                section.title(),
                section.purpose(),
                section.items().stream().map(MyDataDocument::entry).toList());
    }

    private static Entry entry(ShownItem item) {
        return new Entry(
                item.key(),
                item.title(),
                item.fields().stream()
                        .map(field -> new Value(
                                field.label(),
                                field.keptBack() == null ? field.value() : null,
                                field.writtenBy(),
                                field.keptBack()))
                        .toList());
    }
}
