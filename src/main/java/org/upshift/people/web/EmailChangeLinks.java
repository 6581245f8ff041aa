package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;

@TemplateExtension(namespace = "emailChange")
public final class EmailChangeLinks {
    private EmailChangeLinks() {}

    public static String start() {
        return "/account/e-mail";
    }

    static String link(String secret) {
        return "/account/e-mail/link/" + secret;
    }

    static String confirmation() {
        return "/account/e-mail/confirmation";
    }
}
