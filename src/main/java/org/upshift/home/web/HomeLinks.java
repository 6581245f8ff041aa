package org.upshift.home.web;

import io.quarkus.qute.TemplateExtension;

@TemplateExtension(namespace = "home")
public final class HomeLinks {
    private HomeLinks() {}

    public static String home() {
        return "/home";
    }
}
