package org.upshift.history;

/** One thing that was changed, in the words that people read; null before it was there, or after it was gone. */
public record Change(String what, String before, String after) {}
