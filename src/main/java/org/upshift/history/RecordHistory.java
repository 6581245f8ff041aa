package org.upshift.history;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** The history of one record in sentences, for those who may see it. */
@Singleton
public class RecordHistory {
    private final HistoryQueries queries;
    private final List<HistorySubjects> kinds;
    private final Sentences sentences;

    RecordHistory(HistoryQueries queries, @All List<HistorySubjects> kinds, Sentences sentences) {
        this.queries = queries;
        this.kinds = kinds;
        this.sentences = sentences;
    }

    /** A record with some of its entries, the newest first. */
    public record Shown(Subject subject, Page<HistoryLine> page) {}

    /**
     * Three SQL statements, one for each kind of record on the page, and one where records of this kind are merged.
     *
     * @throws NotFound for whoever may not see it
     */
    public Shown show(String kind, UUID id, int number, int size) {
        var found = kind(kind);
        var subject = found.visible(id);
        var slice = org.hibernate.query.Page.page(size, number - 1);
        if (found.isScope()) {
            return new Shown(
                    subject, new Page<>(lines(queries.ofScope(id, slice)), number, size, queries.countOfScope(id)));
        }
        var ids = found.same(id);
        var page = new Page<>(
                lines(queries.ofSubjects(kind, ids, slice)), number, size, queries.countOfSubjects(kind, ids));
        return new Shown(subject, page);
    }

    /** Any entries in sentences, such as those of a person; who may see them is for the caller to know. */
    public List<HistoryLine> lines(List<HistoryRow> rows) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        rows.forEach(row ->
                ids.computeIfAbsent(row.subjectKind(), kind -> new HashSet<>()).add(row.subjectId()));
        Map<UUID, Subject> names = new HashMap<>();
        for (var kind : kinds) {
            if (ids.containsKey(kind.kind())) {
                names.putAll(kind.named(ids.get(kind.kind())));
            }
        }
        return rows.stream()
                .map(row -> HistoryLine.of(
                        row, sentences.of(row.action()), names.getOrDefault(row.subjectId(), nameless(row))))
                .toList();
    }

    /**
     * Entries as the person reads them whom they are about, under whichever of these ids: of what they did to what is others', neither
     * names nor words.
     */
    public List<HistoryLine> ownLines(List<HistoryRow> rows, Set<UUID> person) {
        var own = rows.stream().filter(row -> row.isOf(person)).toList();
        Map<UUID, HistoryLine> lines =
                lines(own).stream().collect(Collectors.toMap(HistoryLine::id, Function.identity()));
        return rows.stream()
                .map(row -> lines.containsKey(row.id())
                        ? lines.get(row.id())
                        : HistoryLine.ofOthers(row, sentences.of(row.action()), nameless(row)))
                .toList();
    }

    private Subject nameless(HistoryRow row) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(row.subjectKind()))
                .findFirst()
                .map(kind -> new Subject(kind.words(), null))
                .orElseGet(() -> new Subject("a record of the kind “" + row.subjectKind() + "”", null));
    }

    private HistorySubjects kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("history"));
    }
}
