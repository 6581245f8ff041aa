package org.upshift.admission;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

public interface ProgrammeLetterQueries {
    record Row(LetterPart part, String words) {}

    Session session();

    @HQL("select l.id.part, l.words from ProgrammeLetter l where l.id.programmeId = :programme")
    List<Row> set(UUID programme);

    default LetterWords of(UUID programme) {
        return new LetterWords(set(programme).stream().collect(Collectors.toMap(Row::part, Row::words)));
    }
}
