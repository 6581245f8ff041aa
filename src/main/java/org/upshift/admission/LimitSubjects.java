package org.upshift.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.upshift.kernel.Findings;
import org.upshift.people.OrganisationKind;

/** What limits of a selection can be about: where its candidates come from. */
public final class LimitSubjects {
    private LimitSubjects() {}

    /** @param valueKey empty for each of the dimension */
    public record Subject(Limit.Dimension dimension, String valueKey, String label) {
        public String key() {
            return dimension + ":" + valueKey;
        }
    }

    public static List<Subject> of(Board board) {
        var found = new ArrayList<Subject>();
        found.add(new Subject(Limit.Dimension.ORGANISATION, "", "Each organisation"));
        found.add(new Subject(Limit.Dimension.SECTOR, "", "Each sector"));
        found.add(new Subject(Limit.Dimension.ROUTE, "", "Each eligibility criterion"));
        Arrays.stream(OrganisationKind.values())
                .map(kind -> new Subject(Limit.Dimension.SECTOR, kind.name(), kind.words()))
                .forEach(found::add);
        var routes = new TreeMap<String, String>();
        var organisations = new TreeMap<String, String>();
        for (var placed : board.placed()) {
            var candidate = placed.candidate();
            candidate.met().routes().forEach((id, title) -> routes.put(title, id));
            if (candidate.organisationId() != null) {
                organisations.put(
                        candidate.organisation(), candidate.organisationId().toString());
            }
        }
        add(found, Limit.Dimension.ROUTE, routes);
        add(found, Limit.Dimension.ORGANISATION, organisations);
        return found;
    }

    private static void add(List<Subject> found, Limit.Dimension dimension, Map<String, String> byLabel) {
        byLabel.forEach((label, value) -> found.add(new Subject(dimension, value, label)));
    }

    /** @param key as {@link Subject#key} gives it */
    public static Limit limit(Board board, String key, Limit.Bound bound, int people) {
        var about = of(board).stream()
                .filter(subject -> subject.key().equals(key))
                .findFirst()
                .orElse(null);
        var findings = new Findings();
        findings.require(about != null, "about-missing", "about", "Choose whom the limit is about");
        findings.require(bound != null, "bound-missing", "bound", "Choose at least or at most");
        findings.throwAny();
        return new Limit(about.dimension(), about.valueKey(), about.label(), bound, people);
    }
}
