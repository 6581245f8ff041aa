package org.upshift.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.upshift.kernel.NotFound;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/**
 * What applicants to a cohort are asked, and the rules by which their answers are judged. It never changes: each verb gives another form.
 *
 * @param eligibility whether all rules of eligibility have to be met, or any of them is enough
 */
public record Form(
        EligibilityRule eligibility, List<Section> sections, List<Criterion> criteria, List<Declaration> declarations) {
    public Form {
        eligibility = eligibility == null ? EligibilityRule.ALL : eligibility;
        sections = sections == null ? List.of() : List.copyOf(sections);
        criteria = criteria == null
                ? List.of()
                : criteria.stream()
                        .sorted(Comparator.comparing(Criterion::kind))
                        .toList();
        declarations = declarations == null ? List.of() : List.copyOf(declarations);
    }

    /** A form as it is stored. */
    public static Form read(String stored) {
        return FormText.read(stored);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public Section sectionOf(String question) {
        return sections.stream()
                .filter(section -> section.has(question))
                .findFirst()
                .orElseThrow(() -> new NotFound("question"));
    }

    public List<Criterion> eligibilityCriteria() {
        return criteria(PartKind.ELIGIBILITY);
    }

    public List<Criterion> priorityCriteria() {
        return criteria(PartKind.PRIORITY);
    }

    public List<Criterion> criteria(PartKind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }

    /** @param answers by question, as {@link TypedAnswers} keeps them */
    public Judgement judge(Map<String, String> answers, Support support) {
        return Judgement.of(
                eligibility,
                criteria.stream()
                        .map(criterion -> criterion.judge(this, answers, support))
                        .toList());
    }

    /** How eligibility is judged, as a sentence. */
    public String eligibilitySentence() {
        return switch (criteria(PartKind.ELIGIBILITY).size()) {
            case 0 -> "Everybody can apply.";
            case 1 -> "To be eligible, somebody has to meet this:";
            default ->
                eligibility == EligibilityRule.ALL
                        ? "To be eligible, somebody has to meet all of these:"
                        : "To be eligible, somebody has to meet at least one of these:";
        };
    }

    public Form judging(EligibilityRule rule) {
        return new Form(rule, sections, criteria, declarations);
    }

    public Form with(Section section) {
        return new Form(eligibility, replaced(sections, Section::key, section), criteria, declarations);
    }

    public Form renamed(String section, String title) {
        return with(section(section).orElseThrow(() -> new NotFound("section")).titled(title));
    }

    /** @param section where it is asked; a question that was in another one moves */
    public Form with(String section, Question question) {
        var target = section(section).orElseThrow(() -> new NotFound("section"));
        if (!target.has(question.key())) {
            var before = without(FormPart.QUESTION, question.key(), sections);
            return new Form(eligibility, before, criteria, declarations)
                    .with(before.stream()
                            .filter(one -> one.key().equals(section))
                            .map(one -> one.asking(replaced(one.questions(), Question::key, question)))
                            .findFirst()
                            .orElseThrow());
        }
        return with(target.asking(replaced(target.questions(), Question::key, question)));
    }

    public Form with(Criterion criterion) {
        return new Form(
                eligibility, sections, replaced(criteria, one -> one.id().toString(), criterion), declarations);
    }

    public Form with(Declaration declaration) {
        return new Form(eligibility, sections, criteria, replaced(declarations, Declaration::key, declaration));
    }

    /** What a part is called, to name it in a question or in the history. */
    public String nameOf(FormPart part, String key) {
        var name =
                switch (part) {
                    case SECTION -> section(key).map(Section::title);
                    case QUESTION -> question(key).map(Question::name);
                    case CRITERION ->
                        criteria.stream()
                                .filter(one -> one.id().toString().equals(key))
                                .map(Criterion::title)
                                .findFirst();
                    case DECLARATION ->
                        declarations.stream()
                                .filter(one -> one.key().equals(key))
                                .map(Declaration::text)
                                .findFirst();
                };
        return name.orElseThrow(() -> new NotFound("part of a form"));
    }

    /** One place up or down among its like; nothing happens at the end. */
    public Form moved(FormPart part, String key, boolean up) {
        nameOf(part, key);
        return switch (part) {
            case SECTION -> new Form(eligibility, moved(sections, Section::key, key, up), criteria, declarations);
            case QUESTION -> {
                var section = sectionOf(key);
                yield with(section.asking(moved(section.questions(), Question::key, key, up)));
            }
            case CRITERION ->
                new Form(eligibility, sections, moved(criteria, one -> one.id().toString(), key, up), declarations);
            case DECLARATION ->
                new Form(eligibility, sections, criteria, moved(declarations, Declaration::key, key, up));
        };
    }

    /** A rule that asks about what is taken out has to go first: {@link FormRules} says so. */
    public Form without(FormPart part, String key) {
        nameOf(part, key);
        return switch (part) {
            case SECTION, QUESTION -> new Form(eligibility, without(part, key, sections), criteria, declarations);
            case CRITERION ->
                new Form(
                        eligibility,
                        sections,
                        criteria.stream()
                                .filter(one -> !one.id().toString().equals(key))
                                .toList(),
                        declarations);
            case DECLARATION ->
                new Form(
                        eligibility,
                        sections,
                        criteria,
                        declarations.stream()
                                .filter(one -> !one.key().equals(key))
                                .toList());
        };
    }

    private static List<Section> without(FormPart part, String key, List<Section> sections) {
        return part == FormPart.SECTION
                ? sections.stream().filter(one -> !one.key().equals(key)).toList()
                : sections.stream()
                        .map(section -> section.asking(section.questions().stream()
                                .filter(one -> !one.key().equals(key))
                                .toList()))
                        .toList();
    }

    private static <T> List<T> replaced(List<T> all, Function<T, String> key, T one) {
        var others = new ArrayList<>(all);
        int place = place(all, key, key.apply(one));
        if (place < 0) {
            others.add(one);
        } else {
            others.set(place, one);
        }
        return others;
    }

    private static <T> List<T> moved(List<T> all, Function<T, String> key, String of, boolean up) {
        var others = new ArrayList<>(all);
        int from = place(all, key, of);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < others.size()) {
            Collections.swap(others, from, to);
        }
        return others;
    }

    private static <T> int place(List<T> all, Function<T, String> key, String of) {
        for (int place = 0; place < all.size(); place++) {
            if (key.apply(all.get(place)).equals(of)) {
                return place;
            }
        }
        return -1;
    }
}
