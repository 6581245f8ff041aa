package org.upshift.impact;

/**
 * One of the waves months after a programme.
 *
 * @param wave such as "Follow-up after 3 months"
 * @param shift from before the programme to this wave; null when the baseline is not shown
 */
public record Lasting(String wave, WaveFigures figures, ShiftFigures shift) {}
