package org.upshift.programme.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.programme.ProgrammeText;

/** One entry of a list of a programme; {@code body} and {@code link} may be left out. */
public record PartBody(
        @NotBlank(message = "Enter a title") @Size(max = 1000, message = "Title must be 1,000 characters or fewer")
        String title,

        @Size(max = 4000, message = "Body must be 4,000 characters or fewer")
        String body,

        @Size(max = 500, message = "Link must be 500 characters or fewer")
        @Pattern(regexp = "(https?://\\S+)?", message = "Link must begin with https:// or http://")
        String link) {

    static PartBody of(ProgrammeQueries.PartView part) {
        return new PartBody(part.title(), part.body(), part.link());
    }

    ProgrammeText.Part text() {
        return new ProgrammeText.Part(title.strip(), body == null ? "" : body, link == null ? "" : link);
    }
}
