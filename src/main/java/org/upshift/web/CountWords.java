package org.upshift.web;

import io.quarkus.qute.TemplateExtension;

/** How many of something; in templates: {@code {count:of(session.minutes, 'minute')}} is "1 minute" or "90 minutes". */
@TemplateExtension(namespace = "count")
public final class CountWords {
    private CountWords() {}

    public static String of(int number, String one) {
        return of(number, one, one + "s");
    }

    public static String of(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
