package org.upshift.notice.web;

import io.quarkus.qute.TemplateExtension;

@TemplateExtension(namespace = "notices")
public final class NoticeLinks {
    private NoticeLinks() {}

    /** @param code such as {@code privacy} */
    public static String page(String code) {
        return "/" + code;
    }

    public static String list() {
        return "/team/notices";
    }

    static String edit(String code) {
        return "/team/notices/" + code;
    }

    static String versions(String code) {
        return "/team/notices/" + code + "/versions";
    }

    static String version(String code, int number) {
        return "/team/notices/" + code + "/versions/" + number;
    }
}
