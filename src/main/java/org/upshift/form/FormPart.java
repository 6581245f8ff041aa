package org.upshift.form;

import java.util.Arrays;
import java.util.Locale;
import org.upshift.kernel.NotFound;

/** What a form is made of. */
public enum FormPart {
    SECTION("section"),
    QUESTION("question"),
    CRITERION("rule"),
    DECLARATION("declaration");

    private final String words;

    FormPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FormPart named(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of a form"));
    }
}
