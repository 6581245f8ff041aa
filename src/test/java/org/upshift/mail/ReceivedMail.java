package org.upshift.mail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A letter as it arrived.
 *
 * @param text its plain text
 * @param source all of it, a character for each byte
 */
public record ReceivedMail(
        String messageId, String from, String to, String subject, String text, List<String> headers, String source) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    public MimeTree mime() {
        return MimeTree.of(source);
    }

    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The only link whose address contains this. */
    public String link(String part) {
        List<String> found =
                links().stream().filter(link -> link.contains(part)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " links with " + part + " in: " + text);
        }
        return found.get(0);
    }
}
