package org.upshift.history;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What each action says to people: {@code offer-made=offered a place to {it}}. */
@Singleton
class Sentences {
    static final String IT = "{it}";
    static final String DETAIL = "{detail}";

    private static final String FILE = "/history/sentences.properties";

    private final Properties sentences = new Properties();

    Sentences() {
        try (var file = new InputStreamReader(Sentences.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean knows(String action) {
        return sentences.containsKey(action);
    }

    /** What follows the name of who did it. */
    String of(String action) {
        return sentences.getProperty(action, "noted “" + action.replace('-', ' ') + "” about " + IT);
    }
}
