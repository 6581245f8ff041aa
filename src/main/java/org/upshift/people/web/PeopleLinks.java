package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of this installation and their roles, for administrators. */
@TemplateExtension(namespace = "people")
public final class PeopleLinks {
    private PeopleLinks() {}

    public static String list() {
        return "/people";
    }

    public static String person(UUID person) {
        return list() + "/" + person;
    }

    static String correction(UUID person) {
        return person(person) + "/details";
    }

    static String roles(UUID person) {
        return person(person) + "/roles";
    }

    static String role(UUID person, UUID grant) {
        return roles(person) + "/" + grant;
    }

    static String endOfRole(UUID person, UUID grant) {
        return role(person, grant) + "/end";
    }

    static String endOfSignIns(UUID person) {
        return person(person) + "/sign-ins/end";
    }

    /** The words of a search, as the links of a paged list carry them on. */
    static String query(String words) {
        return words == null || words.isBlank() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    }
}
