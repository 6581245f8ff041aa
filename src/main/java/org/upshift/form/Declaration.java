package org.upshift.form;

/** What applicants have to confirm when they send their application; other words are another version. */
public record Declaration(String key, String text, int version) {
    public Declaration {
        text = text == null ? "" : text.strip();
        version = Math.max(1, version);
    }

    public Declaration saying(String newText) {
        return text.equals(newText.strip()) ? this : new Declaration(key, newText, version + 1);
    }

    /** The name of its box. */
    public String field() {
        return "declared-" + key;
    }
}
