package org.upshift.form;

/** Something to choose: its key stays when the label is written otherwise. */
public record Option(String key, String label) {
    public Option {
        key = key == null ? "" : key;
        label = label == null ? "" : label.strip();
    }
}
