package org.upshift.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Keeps {@code src/docs/state-machines.md} equal to the state machines of the code. Run the tests with
 * {@code -Dupshift.docs.write=true} to write a section anew.
 */
public final class StateMachineDocument {
    private static final Path FILE = Path.of("src/docs/state-machines.md");

    private StateMachineDocument() {}

    /** @param states the first one is where everything begins */
    public static <S extends Enum<S>, E extends Enum<E>> void check(
            String title, Class<S> states, Class<E> steps, BiFunction<S, E, Optional<S>> next) {
        String wanted = section(title, states, steps, next);
        String document = read();
        if (Boolean.getBoolean("upshift.docs.write")) {
            write(replaced(document, title, wanted));
            return;
        }
        assertThat(document)
                .as(
                        "%s says something else about “%s”. Write it anew with: ./mvnw test -Dtest=… -Dupshift.docs.write=true"
                                .formatted(FILE, title))
                .contains(wanted);
    }

    static <S extends Enum<S>, E extends Enum<E>> String section(
            String title, Class<S> states, Class<E> steps, BiFunction<S, E, Optional<S>> next) {
        var graph = new StringBuilder("## %s%n%n```mermaid%nstateDiagram-v2%n    [*] --> %s%n"
                .formatted(title, states.getEnumConstants()[0]));
        for (S state : states.getEnumConstants()) {
            for (E step : steps.getEnumConstants()) {
                next.apply(state, step)
                        .ifPresent(to -> graph.append("    %s --> %s: %s%n".formatted(state, to, step.name())));
            }
            if (Arrays.stream(steps.getEnumConstants())
                    .allMatch(step -> next.apply(state, step).isEmpty())) {
                graph.append("    %s --> [*]%n".formatted(state));
            }
        }
        return graph.append("```%n".formatted()).toString().replace("\r\n", "\n");
    }

    private static String replaced(String document, String title, String wanted) {
        int start = document.indexOf("## " + title + "\n");
        if (start < 0) {
            return document.stripTrailing() + "\n\n" + wanted;
        }
        int end = document.indexOf("\n## ", start);
        return document.substring(0, start) + wanted + (end < 0 ? "" : document.substring(end));
    }

    private static String read() {
        try {
            return Files.readString(FILE).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(String document) {
        try {
            Files.writeString(FILE, document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
