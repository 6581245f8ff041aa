package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.Subject;
import org.upshift.people.PersonalData;

/** The certificates of somebody. */
@Singleton
class CertificatesData implements PersonalData {
    private final PersonalCertificateQueries queries;

    CertificatesData(PersonalCertificateQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public String code() {
        return "certificates";
    }

    @Override
    public String title() {
        return "Your certificates";
    }

    @Override
    public String purpose() {
        return "That you completed a programme. Whoever has the code can check your name, the programme and the date, for as long as you are not erased.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.certificates(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.what(),
                        List.of(
                                Field.of("Code", row.code()),
                                Field.of("Name", row.name()),
                                Field.of("Given", row.issuedAt()),
                                Field.of("Given by", row.issuedBy()),
                                Field.by("the programme team", "Exception", row.exceptionReason()),
                                Field.of("Taken back", row.revokedAt()),
                                Field.of("Taken back by", row.revokedBy()),
                                Field.by("the programme team", "Why it was taken back", row.revokeReason()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countCertificates(who.person());
    }
}
