package org.upshift.mail.web;

import io.quarkus.qute.TemplateExtension;
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
}
