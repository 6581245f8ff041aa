package org.upshift.people.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** What the browser keeps between asking for a code and typing it: the request, and where the person wanted to go. */
record RememberedRequest(UUID id, String next) {

    static RememberedRequest parse(String cookie) {
        try {
            String[] parts = new String(
                            Base64.getUrlDecoder().decode(cookie == null ? "" : cookie), StandardCharsets.UTF_8)
                    .split(" ", 2);
            return new RememberedRequest(UUID.fromString(parts[0]), NextPath.of(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException tampered) {
            return new RememberedRequest(new UUID(0, 0), NextPath.HOME);
        }
    }

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + next).getBytes(StandardCharsets.UTF_8));
    }
}
