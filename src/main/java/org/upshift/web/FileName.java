package org.upshift.web;

import java.text.Normalizer;
import java.util.Locale;

/** What a file is called, so that files of different cohorts, charts and profiles do not take each other's place. */
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** "pilot-leadership-2022-impact-external.pdf" */
    public static String of(String programme, String cohort, String what, String kind) {
        return of(programme, cohort, what) + "." + kind;
    }

    /** The same without its ending. */
    public static String of(String programme, String cohort, String what) {
        return slug(programme + " " + cohort) + "-" + what.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    /** As a header of a response. */
    public static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) {
            return plain.isEmpty() ? "cohort" : plain;
        }
        // The end, because it names the cohort
        return plain.substring(plain.length() - LONGEST).replaceAll("^[^-]*-", "");
    }
}
