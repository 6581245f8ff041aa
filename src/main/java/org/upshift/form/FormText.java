package org.upshift.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A form as it is stored: JSON, so that a version of it is one text that never changes. */
final class FormText {
    /** What the column can take. */
    static final int LONGEST = 200_000;

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private FormText() {}

    static String of(Form form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Form read(String text) {
        try {
            return JSON.readValue(text, Form.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored application form cannot be read", broken);
        }
    }
}
