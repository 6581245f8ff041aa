package org.upshift.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer that is ready to be sent, and need not be sent again to someone who has it. */
public record TaggedBytes(byte[] bytes, EntityTag tag) {

    private static final int TAG_LENGTH = 16;

    public static TaggedBytes of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new TaggedBytes(bytes, new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_LENGTH)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 304 when the one who asks has the same bytes already, else 200 with them. */
    public Response.ResponseBuilder answer(Request request) {
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(bytes) : unchanged).tag(tag);
    }
}
