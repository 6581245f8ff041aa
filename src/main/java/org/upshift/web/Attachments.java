package org.upshift.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What somebody has uploaded, to be saved and never to be shown as a page of ours. */
public final class Attachments {
    private Attachments() {}

    public static Response answer(String name, String mediaType, byte[] bytes) {
        String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String all = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes)
                .type(mediaType)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + all)
                .build();
    }
}
