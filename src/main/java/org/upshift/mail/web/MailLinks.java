package org.upshift.mail.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@TemplateExtension(namespace = "mail")
public final class MailLinks {
    private MailLinks() {}

    public static String list() {
        return "/development/mail";
    }

    public static String letter(UUID id) {
        return list() + "/" + id;
    }

    /** The part of a query that keeps to the letters of one recipient. */
    public static String to(String recipient) {
        return recipient.isEmpty() ? "" : "to=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8) + "&";
    }
}
