package org.upshift.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.people.PersonAddresses;
import org.upshift.people.PersonalData;
import org.upshift.people.PersonalData.Subject;

/** Everything that is held about one person, gathered from all features, as that person may see it. */
@ApplicationScoped
public class MyData {
    /** How many records of a section are read at a time. */
    private static final int BATCH = 100;

    private static final int PLACES = 20;

    private final List<PersonalData> sources;
    private final PersonAddresses addresses;
    private final TextDecisions decisions;

    MyData(@All List<PersonalData> sources, PersonAddresses addresses, TextDecisions decisions) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
        this.addresses = addresses;
        this.decisions = decisions;
    }

    /** The beginning of every section; those without a record are left out. */
    public List<DataSection> overview(UUID person, int records) {
        var who = subject(person);
        var decided = decisions.of(person);
        var sections = new ArrayList<DataSection>();
        for (var source : sources) {
            var section = section(source, who, decided, 1, records);
            if (section.total() > 0) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** A page of one section. */
    public DataSection section(UUID person, String code, int number, int size) {
        var source = sources.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("section"));
        return section(source, subject(person), decisions.of(person), number, size);
    }

    /** Everything, for a download. */
    public List<DataSection> whole(UUID person) {
        var who = subject(person);
        var decided = decisions.of(person);
        var sections = new ArrayList<DataSection>();
        for (var source : sources) {
            var items = shown(source, all(source, who), decided);
            if (!items.isEmpty()) {
                sections.add(DataSection.of(source, items, 1, items.size(), items.size()));
            }
        }
        return sections;
    }

    /** What others wrote about a person, with what was decided about each text; for those who handle requests. */
    public List<OthersText> textsOfOthers(UUID person) {
        var who = subject(person);
        var decided = decisions.of(person);
        var texts = new ArrayList<OthersText>();
        for (var source : sources) {
            for (var item : all(source, who)) {
                for (var field : item.fields()) {
                    if (field.isOfOthers()) {
                        var key = new TextKey(source.code(), item.key(), field.label());
                        texts.add(OthersText.of(key, source.title(), item.title(), field, decided.get(key)));
                    }
                }
            }
        }
        return texts;
    }

    /** The titles of sections, and how many records there are in each; for those who handle requests. */
    public List<SectionCount> counts(UUID person) {
        var who = subject(person);
        return sources.stream()
                .map(source -> new SectionCount(source.title(), source.count(who)))
                .filter(count -> count.records() > 0)
                .toList();
    }

    /** Where records of a person are seen and corrected by those who run programmes; the newest of each section. */
    public List<Place> places(UUID person) {
        var who = subject(person);
        return sources.stream()
                .flatMap(source -> source.items(who, Page.first(PLACES)).stream()
                        .filter(item -> item.place() != null)
                        .map(item -> new Place(source.title(), item.title(), item.place())))
                .distinct()
                .toList();
    }

    /** A record of a section, and the path to its page. */
    public record Place(String section, String title, String path) {}

    /** How many records one section holds. */
    public record SectionCount(String title, long records) {}

    private DataSection section(
            PersonalData source, Subject who, Map<TextKey, TextDecision> decided, int number, int size) {
        var items = source.items(who, Page.page(size, number - 1));
        long total = number == 1 && items.size() < size ? items.size() : source.count(who);
        return DataSection.of(source, shown(source, items, decided), number, size, total);
    }

    private static List<PersonalData.Item> all(PersonalData source, Subject who) {
        var items = new ArrayList<PersonalData.Item>();
        List<PersonalData.Item> read;
        int page = 0;
        do {
            read = source.items(who, Page.page(BATCH, page++));
            items.addAll(read);
        } while (read.size() == BATCH);
        return items;
    }

    private static List<ShownItem> shown(
            PersonalData source, List<PersonalData.Item> items, Map<TextKey, TextDecision> decided) {
        return items.stream()
                .map(item -> ShownItem.of(source.code(), item, decided))
                .toList();
    }

    private Subject subject(UUID person) {
        var ids = new HashSet<>(addresses.merged(person));
        ids.add(person);
        return new Subject(person, ids, addresses.of(person));
    }
}
