package org.upshift.web;

import jakarta.enterprise.context.RequestScoped;

/** One sentence for the next page; {@link FlashFilter} carries it in a cookie because the process keeps no state. */
@RequestScoped
public class Flash {
    private Message toSay;
    private Message said;

    /** @param done false for what was saved and is not enough yet */
    public record Message(String words, boolean done) {
        private static final String WARNING = "!";

        static Message done(String words) {
            return words == null ? null : new Message(words, true);
        }

        static Message warning(String words) {
            return new Message(words, false);
        }

        /** As it travels to the next page. */
        String written() {
            return done ? words : WARNING + words;
        }

        static Message read(String written) {
            return written.startsWith(WARNING) ? warning(written.substring(1)) : done(written);
        }
    }

    public void say(Message message) {
        toSay = message;
    }

    /** What the page before wanted to be said here, or null. */
    public Message message() {
        return said;
    }

    Message toSay() {
        return toSay;
    }

    void wasSaid(Message message) {
        said = message;
    }
}
