package org.upshift.people;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.hibernate.query.Page;

/**
 * A retention rule told in its texts, its periods and three looks at the records; produced as a bean.
 *
 * @param destroyer destroys these records, never none, inside the caller's transaction, and tells how many they were
 */
public record AgeRule(
        String code,
        String what,
        String reason,
        Periods periods,
        ToLongFunction<Due> counter,
        BiFunction<Due, Page, List<RetentionRule.Overdue>> lister,
        ToIntFunction<Collection<UUID>> destroyer)
        implements RetentionRule {

    /** What applies until an administrator says otherwise, and how far they may go. */
    public record Periods(Period usual, Period shortest, Period longest) {}

    @Override
    public Period period() {
        return periods.usual();
    }

    @Override
    public Period shortest() {
        return periods.shortest();
    }

    @Override
    public Period longest() {
        return periods.longest();
    }

    @Override
    public long count(Due due) {
        return counter.applyAsLong(due);
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return lister.apply(due, page);
    }

    @Override
    public int destroy(Due due, int most) {
        var ids = list(due, Page.first(most)).stream().map(Overdue::id).toList();
        return ids.isEmpty() ? 0 : destroyer.applyAsInt(ids);
    }
}
