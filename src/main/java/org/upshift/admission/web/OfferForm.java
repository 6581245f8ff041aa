package org.upshift.admission.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.web.Typed;

/** Until when an offer can be answered, as the team types it. */
record OfferForm(
        @RestForm @NotBlank(message = "Enter the last day to answer")
        String deadline,

        @RestForm String withoutSignOff) {
    boolean isWithoutSignOff() {
        return "yes".equals(withoutSignOff);
    }

    LocalDate lastDay() {
        return Typed.date("deadline", deadline, "the last day to answer");
    }
}
