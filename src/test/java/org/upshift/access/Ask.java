package org.upshift.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request whose path is sent as it stands; every HTTP client worth its name would tidy it first. */
record Ask(String method, String path, Map<String, String> headers, String body) {

    static Ask of(String method, String path) {
        return new Ask(method, path, Map.of(), "");
    }

    Ask with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Ask(method, path, more, body);
    }

    Ask method(String other) {
        return new Ask(other, path, headers, body);
    }

    Ask path(String other) {
        return new Ask(method, other, headers, body);
    }

    Ask body(String other) {
        return new Ask(method, path, headers, other);
    }

    byte[] bytes() {
        var text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (!headers.containsKey("Host")) {
            text.append("Host: localhost\r\n");
        }
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        text.append("Content-Length: ")
                .append(content.length)
                .append("\r\n\r\n")
                .append(body);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
