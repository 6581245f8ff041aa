package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

@TemplateExtension(namespace = "secondFactor")
public final class SecondFactorLinks {
    private SecondFactorLinks() {}

    public static String ask() {
        return "/second-factor";
    }

    static String askThenTo(String path) {
        return "/second-factor?next=" + encoded(path);
    }

    static String recovery() {
        return "/second-factor/recovery";
    }

    static String recoveryThenTo(String path) {
        return "/second-factor/recovery?next=" + encoded(path);
    }

    static String setUp() {
        return "/second-factor/set-up";
    }

    static String setUpThenTo(String path) {
        return "/second-factor/set-up?next=" + encoded(path);
    }

    static String app() {
        return "/second-factor/app";
    }

    static String appThenTo(String path) {
        return "/second-factor/app?next=" + encoded(path);
    }

    public static String mine() {
        return "/account/second-factor";
    }

    public static String resets() {
        return "/second-factor/resets";
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
