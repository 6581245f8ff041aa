package org.upshift.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** What an entry changed, before and after, as it is kept in one column: a JSON list, or null for nothing. */
final class Changes {
    static final int MAX_LENGTH = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Change>> LIST = new TypeReference<>() {};

    private Changes() {}

    static String written(List<Change> changes) {
        try {
            return changes.isEmpty() ? null : JSON.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Change> read(String written) {
        try {
            return written == null ? List.of() : JSON.readValue(written, LIST);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("This is not what an entry changed", damaged);
        }
    }
}
