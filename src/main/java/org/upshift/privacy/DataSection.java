package org.upshift.privacy;

import java.util.List;
import org.upshift.kernel.Page;
import org.upshift.people.PersonalData;

/**
 * A section of "My data".
 *
 * @param correctedAt where one can correct it oneself, or null
 */
public record DataSection(String code, String title, String purpose, String correctedAt, Page<ShownItem> page) {

    static DataSection of(PersonalData source, List<ShownItem> items, int number, int size, long total) {
        return new DataSection(
                source.code(),
                source.title(),
                source.purpose(),
                source.correctedAt(),
                new Page<>(items, number, Math.max(1, size), total));
    }

    public List<ShownItem> items() {
        return page.items();
    }

    public long total() {
        return page.total();
    }

    /** Whether there is more than what is shown. */
    public boolean hasMore() {
        return page.hasNext();
    }
}
