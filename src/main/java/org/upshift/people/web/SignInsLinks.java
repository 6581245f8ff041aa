package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "signIns")
public final class SignInsLinks {
    private SignInsLinks() {}

    public static String list() {
        return "/account/sign-ins";
    }

    static String end(UUID signIn) {
        return "/account/sign-ins/" + signIn + "/end";
    }

    static String endAll() {
        return "/account/sign-ins/end";
    }
}
