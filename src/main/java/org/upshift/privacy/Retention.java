package org.upshift.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.RetentionRule;

/** How long what is kept, why, and what would go today. */
@ApplicationScoped
public class Retention {
    private final List<RetentionRule> rules;
    private final RetentionQueries queries;
    private final Clock clock;

    Retention(@All List<RetentionRule> rules, RetentionQueries queries, Clock clock) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(RetentionRule::code)).toList();
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A rule as it applies.
     *
     * @param changedAt null while the period and reason are those that come with Upshift
     */
    public record Rule(
            String code,
            String what,
            Period period,
            String reason,
            Period shortest,
            Period longest,
            Instant changedAt) {
        public String words() {
            return Kept.words(period);
        }

        public String limits() {
            return Kept.words(shortest) + " to " + Kept.words(longest);
        }
    }

    /** What was destroyed under a rule in one go. */
    public record Destroyed(String rule, String keptFor, int destroyed, Instant destroyedAt) {
        public String words() {
            return Kept.words(Period.parse(keptFor));
        }
    }

    /** What would go under a rule, with the ones that are longest overdue. */
    public record Preview(Rule rule, long count, List<RetentionRule.Overdue> examples) {}

    /** All rules. One SQL statement. */
    public List<Rule> rules() {
        var set = set();
        return rules.stream().map(rule -> rule(rule, set.get(rule.code()))).toList();
    }

    public Rule rule(String code) {
        return rule(find(code), set().get(code));
    }

    /** A dry run of everything: counts what would go now, and lists some of it. Changes nothing. */
    public List<Preview> dryRun(int examples) {
        var set = set();
        var held = held();
        return rules.stream()
                .map(rule -> preview(rule, rule(rule, set.get(rule.code())), held, examples))
                .toList();
    }

    /** What would go under one rule, page by page. */
    public Page<RetentionRule.Overdue> overdue(String code, int number, int size) {
        var rule = find(code);
        var due = due(rule(code).period(), held());
        return new Page<>(
                rule.list(due, org.hibernate.query.Page.page(size, number - 1)), number, size, rule.count(due));
    }

    public Page<Destroyed> destructions(int number, int size) {
        return new Page<>(
                queries.destructions(org.hibernate.query.Page.page(size, number - 1)),
                number,
                size,
                queries.countDestructions());
    }

    List<RetentionRule> all() {
        return rules;
    }

    RetentionRule find(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("retention rule"));
    }

    /** Whole days of London: what ended on a day goes that long after the end of that day. */
    RetentionRule.Due due(Period period, Set<UUID> held) {
        var day = LondonTime.today(clock.instant()).minus(period);
        return new RetentionRule.Due(LondonTime.instant(day.atStartOfDay()), held);
    }

    Set<UUID> held() {
        return Set.copyOf(queries.held());
    }

    private Preview preview(RetentionRule rule, Rule view, Set<UUID> held, int examples) {
        var due = due(view.period(), held);
        long count = rule.count(due);
        return new Preview(
                view,
                count,
                count == 0 || examples == 0 ? List.of() : rule.list(due, org.hibernate.query.Page.first(examples)));
    }

    private Map<String, RetentionQueries.SetPeriod> set() {
        return queries.periods().stream()
                .collect(Collectors.toMap(RetentionQueries.SetPeriod::rule, Function.identity()));
    }

    private static Rule rule(RetentionRule rule, RetentionQueries.SetPeriod set) {
        return new Rule(
                rule.code(),
                rule.what(),
                set == null ? rule.period() : Period.parse(set.keptFor()),
                set == null ? rule.reason() : set.reason(),
                rule.shortest(),
                rule.longest(),
                set == null ? null : set.changedAt());
    }
}
