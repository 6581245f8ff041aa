package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.people.PersonalData;

/** Why somebody withdrew an application or gave up a place. */
@Singleton
class WithdrawalsData implements PersonalData {
    private final PersonalApplicationQueries queries;

    WithdrawalsData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public String code() {
        return "withdrawals";
    }

    @Override
    public String title() {
        return "What you have withdrawn";
    }

    @Override
    public String purpose() {
        return "Why you withdrew an application or gave up a place, as you said it, so that the programme team can learn from it.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.withdrawals(who.person(), page).stream()
                .map(row -> new Item(
                        row.application().toString(),
                        LondonTime.dateTime(row.at()),
                        List.of(
                                Field.of("Reason", row.reason().words()),
                                Field.of("What you wrote", row.words()),
                                Field.of(
                                        "Notice",
                                        row.notice() == null ? "" : row.notice().words()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countWithdrawals(who.person());
    }
}
