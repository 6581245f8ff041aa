package org.upshift.review.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The applications that were given to a reviewer. */
@TemplateExtension(namespace = "reviews")
public final class ReviewLinks {
    private ReviewLinks() {}

    public static String queue() {
        return "/reviews";
    }

    public static String show(UUID review) {
        return queue() + "/" + review;
    }

    static String recusal(UUID review) {
        return show(review) + "/recusal";
    }

    static String file(UUID review, String question) {
        return show(review) + "/files/" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "/content";
    }
}
