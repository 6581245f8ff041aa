package org.upshift.web;

import jakarta.ws.rs.core.NewCookie;
import java.util.List;

/** Where a form leads when it went well, what the next page says about it (or null), and cookies to set on the way. */
public record Next(String path, Flash.Message message, List<NewCookie> cookies) {
    public static Next to(String path) {
        return new Next(path, null, List.of());
    }

    public Next saying(String words) {
        return new Next(path, Flash.Message.done(words), cookies);
    }

    /** For what was saved and is not enough yet: nothing is said to be done. */
    public Next warning(String words) {
        return new Next(path, Flash.Message.warning(words), cookies);
    }

    public Next with(NewCookie... toSet) {
        return new Next(path, message, List.of(toSet));
    }
}
