package org.upshift.people.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** The list of organisations, for the teams. */
@TemplateExtension(namespace = "organisations")
public final class OrganisationLinks {
    private OrganisationLinks() {}

    public static String list() {
        return "/team/organisations";
    }

    static String proposals() {
        return list() + "?proposed=true";
    }

    static String add() {
        return list() + "/new";
    }

    public static String organisation(UUID id) {
        return list() + "/" + id;
    }

    /** What else stands in the address of a paged list. */
    static String query(String words, boolean proposed) {
        return (proposed ? "proposed=true&" : "") + PeopleLinks.query(words);
    }
}
