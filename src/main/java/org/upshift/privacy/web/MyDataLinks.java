package org.upshift.privacy.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "myData")
public final class MyDataLinks {
    private MyDataLinks() {}

    public static String show() {
        return "/account/my-data";
    }

    static String section(String code) {
        return "/account/my-data/sections/" + code;
    }

    static String json() {
        return "/account/my-data/download.json";
    }

    static String html() {
        return "/account/my-data/download.html";
    }

    static String newRequest() {
        return "/account/my-data/requests/new";
    }

    static String newRequest(String kind) {
        return "/account/my-data/requests/new?kind=" + kind;
    }

    static String withdrawal(UUID request) {
        return "/account/my-data/requests/" + request + "/withdrawal";
    }
}
