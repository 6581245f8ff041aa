package org.upshift.impact;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.upshift.questionnaire.ItemKind;
import org.upshift.questionnaire.ItemView;

/**
 * An item in a codebook: what its numbers mean.
 *
 * @param kind "scale", "yes_no", "single_choice", "several_choice" or "number"
 * @param scale the answers or options with their labels, and for a number its bounds; its threshold counts only where {@code confident}
 * @param confident whether answers from the threshold on count as confident
 */
public record CodedItem(
        String code, int version, String theme, String text, String kind, Scale scale, boolean confident) {

    static CodedItem of(ItemView item) {
        List<String> labels = IntStream.rangeClosed(
                        item.scaleMin(), item.kind() == ItemKind.NUMBER ? item.scaleMin() - 1 : item.scaleMax())
                .mapToObj(item::label)
                .toList();
        return new CodedItem(
                item.code(),
                item.version(),
                item.theme(),
                item.text(),
                item.kind().name().toLowerCase(Locale.ROOT),
                new Scale(item.scaleMin(), item.scaleMax(), item.confidentFrom(), labels),
                item.kind().isRated());
    }

    static CodedItem of(ItemReport item) {
        return new CodedItem(
                item.code(),
                item.version(),
                item.theme(),
                item.text(),
                item.scale().min() == 0 && item.scale().max() == 1 ? "yes_no" : "scale",
                item.scale(),
                true);
    }

    static CodedItem of(CountedItem item) {
        List<String> labels =
                item.options().stream().map(CountedItem.Option::label).toList();
        return new CodedItem(
                item.code(),
                item.version(),
                item.theme(),
                item.text(),
                item.kind().name().toLowerCase(Locale.ROOT),
                item.kind() == ItemKind.NUMBER ? null : new Scale(1, labels.size(), 1, labels),
                false);
    }

    /** The numbers that have a label. */
    public List<Integer> answers() {
        return scale == null || "number".equals(kind) ? List.of() : scale.points();
    }

    /** A name that R and SPSS take for a variable. */
    public String variable() {
        String plain = code.replaceAll("[^A-Za-z0-9]+", "_");
        return Character.isLetter(plain.charAt(0)) ? plain : "item_" + plain;
    }
}
