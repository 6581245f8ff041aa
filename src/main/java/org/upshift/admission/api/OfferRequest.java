package org.upshift.admission.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param deadline the last day on which the offer can be accepted, Europe/London */
record OfferRequest(
        @NotNull(message = "Enter the last day to answer") LocalDate deadline, boolean withoutSignOff) {}
