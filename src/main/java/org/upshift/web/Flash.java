package org.upshift.web;

import jakarta.enterprise.context.RequestScoped;

/** One sentence for the next page; {@link FlashFilter} carries it in a cookie because the process keeps no state. */
@RequestScoped
public class Flash {
    private String toSay;
    private String said;

    public void say(String message) {
        toSay = message;
    }

    /** What the page before wanted to be said here, or null. */
    public String message() {
        return said;
    }

    String toSay() {
        return toSay;
    }

    void wasSaid(String message) {
        said = message;
    }
}
