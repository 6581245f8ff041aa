package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.Subject;
import org.upshift.people.PersonalData;

/** The certificates that somebody gave, or took back. */
@Singleton
class GivenCertificatesData implements PersonalData {
    private final PersonalCertificateQueries queries;

    GivenCertificatesData(PersonalCertificateQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public String code() {
        return "certificates-given";
    }

    @Override
    public String title() {
        return "Certificates that you gave or took back";
    }

    @Override
    public String purpose() {
        return "Your name stands beside them, so that whoever asks about one knows whom to ask.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.given(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.what(),
                        List.of(Field.of("Given", row.issuedAt()), Field.of("Taken back", row.revokedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countGiven(who.person());
    }
}
