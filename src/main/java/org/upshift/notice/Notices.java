package org.upshift.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** The texts of notices: the one that counts, and those before. */
@ApplicationScoped
public class Notices {
    private final NoticeQueries queries;

    Notices(NoticeQueries queries) {
        this.queries = queries;
    }

    /**
     * A text.
     *
     * @param number 0 for the text that comes with Upshift
     * @param publishedAt null for that text
     */
    public record Text(Notice notice, int number, String title, String body, Instant publishedAt) {}

    /** A notice in the list of all; {@code publishedAt} is null while it says what comes with Upshift. */
    public record Row(Notice notice, int number, Instant publishedAt) {}

    /** One published version; {@code publishedBy} is null when nobody is known for it. */
    public record Version(int number, String title, Instant publishedAt, String publishedBy) {}

    /** The text that counts. One SQL statement. */
    public Text current(Notice notice) {
        return queries.newestFirst(notice, org.hibernate.query.Page.first(1)).stream()
                .findFirst()
                .map(text -> text(notice, text))
                .orElseGet(() -> original(notice));
    }

    /** A version by its number, 0 for the text that comes with Upshift. */
    public Text version(Notice notice, int number) {
        return number == 0
                ? original(notice)
                : queries.version(notice, number)
                        .map(text -> text(notice, text))
                        .orElseThrow(() -> new NotFound("version"));
    }

    public List<Row> all() {
        var newest =
                queries.newest().stream().collect(Collectors.toMap(NoticeQueries.Newest::notice, Function.identity()));
        return Arrays.stream(Notice.values())
                .map(notice -> {
                    var published = newest.get(notice);
                    return published == null
                            ? new Row(notice, 0, null)
                            : new Row(notice, published.number(), published.publishedAt());
                })
                .toList();
    }

    public Page<Version> versions(Notice notice, int number, int size) {
        var rows = queries.versions(notice, org.hibernate.query.Page.page(size, number - 1)).stream()
                .map(row -> new Version(row.number(), row.title(), row.publishedAt(), row.publishedBy()))
                .toList();
        return new Page<>(rows, number, size, queries.countVersions(notice));
    }

    private static Text original(Notice notice) {
        return new Text(notice, 0, notice.title(), notice.body(), null);
    }

    private static Text text(Notice notice, NoticeQueries.Text text) {
        return new Text(notice, text.number(), text.title(), text.body(), text.publishedAt());
    }
}
