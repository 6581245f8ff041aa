package org.upshift.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What came back: names of headers in lower case. */
record Answer(int status, Map<String, List<String>> headers, byte[] content) {
    String body() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The first value of a header, or an empty text. */
    String header(String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }

    /** The word of the authorisation matrix for this answer. */
    String word(Route route) {
        if (status == 401 && route.isApi()
                || status == 303 && header("location").matches(".*/sign-in(\\?.*)?")) {
            return "in";
        }
        boolean told = List.of(410, 422).contains(status)
                || route.isUnsafe() && List.of(400, 409).contains(status);
        boolean letIn = status < 400 || told;
        return letIn ? "ok" : String.valueOf(status);
    }
}
