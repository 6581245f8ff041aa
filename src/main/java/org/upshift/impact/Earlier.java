package org.upshift.impact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ResponseRow;

/**
 * Whose answers earlier publications of a cohort were made from. A respondent is a mark of 32 bits of the respondent code: enough to see
 * who is new, and nothing that the responses do not hold.
 */
final class Earlier {

    static final Earlier NOTHING = new Earlier(List.of());

    private static final int HEX = 8;
    private static final int RADIX = 16;

    private final List<Map<UUID, Set<Integer>>> publications;

    /** @param publications of each, the marks of the respondents of each wave */
    Earlier(List<Map<UUID, Set<Integer>>> publications) {
        this.publications = publications;
    }

    static Earlier of(Collection<PublicationQueries.PeopleRow> rows) {
        Map<UUID, Map<UUID, Set<Integer>>> people = new LinkedHashMap<>();
        for (PublicationQueries.PeopleRow row : rows) {
            people.computeIfAbsent(row.publicationId(), id -> new HashMap<>()).put(row.waveId(), read(row.people()));
        }
        return new Earlier(List.copyOf(people.values()));
    }

    boolean isNothing() {
        return publications.isEmpty();
    }

    static int mark(String respondentCode) {
        return respondentCode.hashCode();
    }

    /** Marks in ascending order, which says nothing of who came first. */
    static String write(Collection<String> respondentCodes) {
        Set<String> marks = new TreeSet<>();
        respondentCodes.forEach(code -> marks.add(String.format("%08x", mark(code))));
        return String.join("", marks);
    }

    static Set<Integer> read(String marks) {
        Set<Integer> read = new HashSet<>();
        for (int at = 0; at + HEX <= marks.length(); at += HEX) {
            read.add(Integer.parseUnsignedInt(marks, at, at + HEX, RADIX));
        }
        return read;
    }

    /** The codes of the respondents of each closed wave. */
    static Map<UUID, List<String>> people(CohortAnswers given) {
        return given.responses().stream()
                .collect(Collectors.groupingBy(
                        ResponseRow::waveId, Collectors.mapping(ResponseRow::respondentCode, Collectors.toList())));
    }

    /**
     * How many people came or went since an earlier publication; of several publications the smallest number other than none.
     *
     * @param everybody the marks of all respondents of the wave now
     * @param now the marks of those with a valid answer
     */
    int news(UUID wave, Set<Integer> everybody, Set<Integer> now) {
        return publications.stream()
                .filter(publication -> publication.containsKey(wave))
                .map(publication -> publication.get(wave))
                .mapToInt(before -> missing(now, before) + missing(before, everybody))
                .filter(people -> people > 0)
                .min()
                .orElse(0);
    }

    private static int missing(Set<Integer> marks, Set<Integer> from) {
        return (int) marks.stream().filter(mark -> !from.contains(mark)).count();
    }
}
