package org.upshift.questionnaire;

import java.util.UUID;

/**
 * A wave as the team wants it.
 *
 * @param part months after the end for a follow-up, otherwise 0
 * @param name of a pulse wave; a feedback wave is called like its session
 * @param session the session that feedback is about, or null
 * @param thinkingBack whether the post wave also asks how it was before, in a wave of its own
 */
public record WavePlan(
        WaveKind kind,
        int part,
        String name,
        UUID session,
        WaveTiming timing,
        WaveSettings settings,
        boolean thinkingBack) {}
