package org.upshift.history;

/**
 * What was done something to, as people know it.
 *
 * @param title "Ana Example", "Leading communities, 2027"
 * @param path where it is shown, or null
 */
public record Subject(String title, String path) {}
