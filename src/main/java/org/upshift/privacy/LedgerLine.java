package org.upshift.privacy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One erasure as a line of text: its id, its day, the keyed hash of the person, and those of their addresses. It names nobody.
 */
public record LedgerLine(UUID id, LocalDate erasedOn, String person, Set<String> addresses) {
    public LedgerLine {
        addresses = Set.copyOf(addresses);
    }

    public String text() {
        return id + "," + erasedOn + "," + person
                + new TreeSet<>(addresses).stream().map(hash -> "," + hash).collect(Collectors.joining());
    }

    static LedgerLine parse(String text) {
        String[] parts = text.split(",");
        if (parts.length < 3) {
            throw new IllegalArgumentException(
                    "This is no line of an erasure ledger: it has " + parts.length + " parts");
        }
        return new LedgerLine(
                UUID.fromString(parts[0]),
                LocalDate.parse(parts[1]),
                parts[2],
                Arrays.stream(parts).skip(3).collect(Collectors.toSet()));
    }
}
