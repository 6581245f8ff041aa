package org.upshift.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a merge would do: which records move to the one that is kept, which stay with the one that goes, and why it cannot be.
 *
 * @param allowed whether the one who asks may see all of it, and so may do it
 */
public record MergePreview(
        MergeSubject subject,
        Party kept,
        Party gone,
        List<Group> moving,
        List<Group> staying,
        List<String> reasonsAgainst,
        boolean allowed) {

    /** One of the two: {@code about} says more than the name, such as address and employer; a proposal is better not kept. */
    public record Party(UUID id, String name, String about, boolean proposal) {}

    /** Records of one kind. */
    public record Group(String kind, String words, List<MovableRecord> records) {

        /** The records as this reader may see them: who works for an organisation is told to administrators. */
        public List<String> titles(Actor reader) {
            return records.stream()
                    .map(record -> record.isFor(reader) ? record.title() : "Somebody")
                    .toList();
        }
    }

    public boolean isPossible() {
        return allowed && reasonsAgainst.isEmpty();
    }

    /** "2 applications, 1 place" */
    public String summary() {
        return moving.isEmpty()
                ? "nothing to move"
                : moving.stream().map(Group::words).collect(Collectors.joining(", "));
    }
}
