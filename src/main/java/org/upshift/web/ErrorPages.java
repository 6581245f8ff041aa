package org.upshift.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The designed page for everything that goes wrong outside a form. */
public final class ErrorPages {
    private ErrorPages() {}

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance error(int status, String title, String message);
    }

    /** A page for an HTTP status; {@code message} replaces the usual explanation unless it is null. */
    public static TemplateInstance of(int status, String message) {
        return Templates.error(status, title(status), message == null ? usual(status) : message);
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "We could not read that";
            case 403 -> "You may not do this";
            case 404 -> "Page not found";
            case 405 -> "This cannot be done here";
            case 409 -> "This has changed meanwhile";
            case 410 -> "This link no longer works";
            case 413 -> "That is too large";
            case 415 -> "We could not read that";
            case 422 -> "This cannot be done";
            case 429 -> "Too many tries";
            case 503 -> "Sorry, Upshift is not available for a moment";
            default -> status < 500 ? "This did not work" : "Sorry, something went wrong";
        };
    }

    private static String usual(int status) {
        return switch (status) {
            case 400 ->
                "Your form may have been open for too long. Go back, load the page again and send it once more.";
            case 403 -> "You are signed in, but your role does not allow this.";
            case 404 ->
                "If you typed the address, check it is correct. The page may also be one that you are not allowed to see.";
            case 410 -> "It has been used already, it has been replaced by a newer one, or its time is over.";
            case 413 -> "Send less text or a smaller file.";
            case 429 -> "Wait a few minutes, then try again.";
            case 503 ->
                "Nothing has been saved. Go back: what you typed is still in the form. Try again in a few minutes.";
            default ->
                status < 500
                        ? "Go back and try again."
                        : "Nothing has been saved. Go back: what you typed is still in the form. We have made a note of the problem.";
        };
    }
}
