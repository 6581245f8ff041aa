package org.upshift.programme.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param deadline applications are in time until the end of this day, Europe/London */
public record CohortRequest(
        @NotBlank(message = "Enter a name") @Size(max = 100, message = "Name must be 100 characters or fewer")
        String name,

        @NotNull(message = "Enter a capacity")
        @Min(value = 1, message = "Capacity must be 1 or more")
        @Max(value = 99999, message = "Capacity must be 99,999 or fewer")
        Integer capacity,

        @NotNull(message = "Enter a deadline") LocalDate deadline) {

    /** All that there is to change of a run that is only evaluated. */
    record Naming(
            @NotBlank(message = "Enter a name") @Size(max = 100, message = "Name must be 100 characters or fewer")
            String name) {}

    boolean isNameAlone() {
        return capacity == null && deadline == null;
    }

    Naming naming() {
        return new Naming(name);
    }
}
