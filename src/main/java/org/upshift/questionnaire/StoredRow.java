package org.upshift.questionnaire;

import java.util.UUID;

/**
 * A response as it is stored.
 *
 * @param questionnaireId whose key opens it; null for what is not sealed
 * @param choices null for what is sealed
 */
record StoredRow(
        UUID waveId, UUID questionnaireId, String respondentCode, Short[] choices, String sealed, String codeMarks) {}
