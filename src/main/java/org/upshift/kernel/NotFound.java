package org.upshift.kernel;

/** What was asked for does not exist, or does not exist for the person who asked. */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
