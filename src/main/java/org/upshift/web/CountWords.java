package org.upshift.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How many of something; in templates: {@code {count:of(session.minutes, 'minute')}} is "1 minute", "90 minutes" or "1,200 minutes". */
@TemplateExtension(namespace = "count")
public final class CountWords {
    private CountWords() {}

    /** "1,000" */
    public static String of(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public static String of(int number, String one) {
        return of(number, one, one + "s");
    }

    /** "4,000 characters or fewer" */
    public static String charactersOrFewer(int most) {
        return of(most, "character") + " or fewer";
    }

    public static String of(int number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }
}
