package org.upshift.questionnaire;

import java.util.List;
import java.util.UUID;

/**
 * All that a cohort has answered, as far as its waves are closed.
 *
 * @param provenance where the figures come from when that needs saying, or null
 * @param responses only of closed waves
 * @param quotations only with consent, in an order that says nothing
 * @param codes how well self-made codes were found again, for one cohort only
 */
public record CohortAnswers(
        UUID questionnaireId,
        String title,
        String provenance,
        List<ItemView> items,
        List<WaveView> waves,
        List<ResponseRow> responses,
        List<Quotation> quotations,
        List<CodeReports.WaveRate> codes) {}
