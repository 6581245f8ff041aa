package org.upshift.sample;

import java.util.List;
import java.util.stream.Stream;
import org.upshift.programme.ProgrammeText.Part;

/** Short ways to write the lists of a programme. */
final class SampleParts {
    private SampleParts() {}

    static List<Part> lines(String... titles) {
        return Stream.of(titles).map(Part::of).toList();
    }

    static Part block(String title, String... lines) {
        return new Part(title, String.join("\n", lines), "");
    }

    static Part link(String title, String address) {
        return new Part(title, "", address);
    }
}
