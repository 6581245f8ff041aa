package org.upshift.admission.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.upshift.admission.ApplicationFiles;

/** What somebody has uploaded, to be saved and never to be shown as a page of ours. */
final class Attachments {
    private Attachments() {}

    static Response answer(ApplicationFiles.Download file) {
        String ascii = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
        String all = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes())
                .type(file.mediaType())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + all)
                .build();
    }
}
