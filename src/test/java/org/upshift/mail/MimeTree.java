package org.upshift.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The parts of a letter as it arrived: {@code multipart/mixed(multipart/alternative(text/plain, text/calendar; method=REQUEST), …)}.
 *
 * @param shape types, with method and file name where there is one
 * @param leaves the bytes of each part by its type, decoded
 */
public record MimeTree(String shape, Map<String, byte[]> leaves) {
    static MimeTree of(String source) {
        try {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
            Map<String, byte[]> leaves = new LinkedHashMap<>();
            return new MimeTree(shape(message, leaves), leaves);
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public String text(String type) {
        return new String(leaves.get(type), StandardCharsets.UTF_8);
    }

    /** The words of a letter, whatever stands beside them. */
    static String plainText(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            return plainText(parts.getBodyPart(0));
        }
        return part.getContent().toString();
    }

    private static String shape(Part part, Map<String, byte[]> leaves) throws MessagingException, IOException {
        var type = new ContentType(part.getContentType());
        if (part.getContent() instanceof Multipart parts) {
            List<String> shapes = new ArrayList<>();
            for (int i = 0; i < parts.getCount(); i++) {
                shapes.add(shape(parts.getBodyPart(i), leaves));
            }
            return type.getBaseType() + "(" + String.join(", ", shapes) + ")";
        }
        leaves.put(type.getBaseType(), part.getInputStream().readAllBytes());
        String method = type.getParameter("method") == null ? "" : "; method=" + type.getParameter("method");
        String charset = type.getParameter("charset") == null ? "" : "; charset=" + type.getParameter("charset");
        String file = part.getFileName() == null ? "" : " " + part.getDisposition() + " " + part.getFileName();
        return type.getBaseType() + charset + method + file;
    }
}
