package org.upshift.privacy;

/** One text about a person that somebody else wrote: in which section, which record, which value. */
public record TextKey(String section, String item, String label) {}
