package org.upshift.table;

/**
 * Why a line of a file cannot be stored.
 *
 * @param line counts from 1, the header being the first
 * @param column the name of the column, or null when the whole line is wrong
 */
public record ImportError(long line, String column, String message) {}
