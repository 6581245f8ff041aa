package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.upshift.people.MergeSubject;

/** Merging duplicates of people and of organisations. */
@TemplateExtension(namespace = "merges")
public final class MergeLinks {
    private MergeLinks() {}

    public static String list() {
        return "/team/merges";
    }

    public static String duplicates(String subject) {
        return list() + "/duplicates?subject=" + subject;
    }

    /** Where one says which other record this one is. */
    public static String another(String subject, UUID one) {
        return "/team/merges/another?subject=" + subject + "&one=" + one;
    }

    static String preview(MergeSubject subject, UUID kept, UUID gone) {
        return "/team/merges/preview?subject=" + subject + "&kept=" + kept + "&gone=" + gone;
    }

    static String merge(UUID merge) {
        return list() + "/" + merge;
    }

    static String undo(UUID merge) {
        return merge(merge) + "/undo";
    }
}
