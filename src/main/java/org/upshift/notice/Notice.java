package org.upshift.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The pages whose text an installation writes itself. Until it does, a text that is true of the software stands there. */
public enum Notice {
    PRIVACY("privacy", "Privacy notice"),
    COOKIES("cookies", "Cookies"),
    ACCESSIBILITY("accessibility", "Accessibility statement"),
    COMPLAINTS("complaints", "How to complain");

    private final String code;
    private final String title;

    Notice(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public static Optional<Notice> of(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code.equals(code))
                .findFirst();
    }

    /** As in its address. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The text that comes with Upshift. */
    String body() {
        try (var text = Notice.class.getResourceAsStream("/notices/" + code + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
