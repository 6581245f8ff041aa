package org.upshift.impact;

/** An item in a codebook: what its numbers mean. */
public record CodedItem(String code, int version, String theme, String text, Scale scale) {

    static CodedItem of(ItemReport item) {
        return new CodedItem(item.code(), item.version(), item.theme(), item.text(), item.scale());
    }

    static CodedItem of(ItemAnswers item) {
        return new CodedItem(item.code(), item.version(), item.theme(), item.text(), item.scale());
    }

    /** A name that R and SPSS take for a variable. */
    public String variable() {
        String plain = code.replaceAll("[^A-Za-z0-9]+", "_");
        return Character.isLetter(plain.charAt(0)) ? plain : "item_" + plain;
    }
}
