package org.upshift.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** What all applications of a cohort are scored by. It never changes: each verb gives another one. */
public record Rubric(List<RubricCriterion> criteria) {
    static final int MOST_CRITERIA = 12;
    static final int MOST_POINTS = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HELP = 1000;
    private static final int LONGEST_ANCHOR = 300;

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private static final List<String> USUAL_ANCHORS = List.of(
            "Says nothing about it",
            "Says that, but not how",
            "Says how, in general words",
            "Says how, with an example of their own",
            "Says how, with examples and what came of them");

    /** What is scored where the team has said nothing else. */
    static final Rubric USUAL = new Rubric(List.of(
            new RubricCriterion(
                    "motivation", "Why this programme", "What they want to learn, and why now", USUAL_ANCHORS),
            new RubricCriterion(
                    "change",
                    "What it would change",
                    "For their community or service, and for the people whom it serves",
                    USUAL_ANCHORS),
            new RubricCriterion("reach", "Reach", "How far beyond their own team it would carry", USUAL_ANCHORS)));

    public Rubric {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    static Rubric read(String stored) {
        try {
            return JSON.readValue(stored, Rubric.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored rubric cannot be read", broken);
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The most points that a review gives. */
    public int most() {
        return criteria.stream().mapToInt(RubricCriterion::most).sum();
    }

    public Optional<RubricCriterion> criterion(String key) {
        return criteria.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** What keeps these from being a whole review, in the order of the criteria. */
    List<RuleViolation> unscored(Collection<GivenScore> given) {
        var scored = given.stream()
                .filter(GivenScore::hasPoints)
                .map(GivenScore::criterion)
                .collect(Collectors.toSet());
        return criteria.stream()
                .filter(criterion -> !scored.contains(criterion.key()))
                .map(criterion -> new RuleViolation(
                        "score-missing", criterion.pointsField(), "Choose a score for “" + criterion.title() + "”"))
                .toList();
    }

    /** The same in the order in which a page asks: by criterion, its score before its comment. */
    List<RuleViolation> inOrder(List<RuleViolation> faults) {
        var fields = criteria.stream()
                .flatMap(criterion -> Stream.of(criterion.pointsField(), criterion.wordsField()))
                .toList();
        return faults.stream()
                .sorted(Comparator.comparingInt(fault -> fields.indexOf(fault.field())))
                .toList();
    }

    /** With this criterion, in the place of the one with its key, or as the last. */
    public Rubric with(RubricCriterion criterion) {
        require(criterion);
        var others = new ArrayList<>(criteria);
        var before = criterion(criterion.key());
        if (before.isPresent()) {
            others.set(criteria.indexOf(before.get()), criterion);
        } else {
            others.add(criterion);
        }
        if (others.size() > MOST_CRITERIA) {
            throw new RuleViolation("criteria-too-many", "title", "A rubric has at most 12 criteria");
        }
        return new Rubric(others);
    }

    public Rubric without(String key) {
        if (criterion(key).isEmpty()) {
            throw new NotFound("criterion");
        }
        if (criteria.size() == 1) {
            throw new RuleViolation("criterion-last", "A rubric has at least one criterion. Change this one instead");
        }
        return new Rubric(
                criteria.stream().filter(one -> !one.key().equals(key)).toList());
    }

    /** The same as it was sent, each criterion checked; of two with one key the later counts. */
    public static Rubric checked(Rubric sent) {
        var rubric = new Rubric(List.of());
        for (var criterion : sent.criteria()) {
            rubric = rubric.with(criterion);
        }
        if (rubric.criteria().isEmpty()) {
            throw new RuleViolation("criteria-missing", "criteria", "A rubric has at least one criterion");
        }
        return rubric;
    }

    private static void require(RubricCriterion criterion) {
        if (criterion.key() == null || !criterion.key().matches("[a-z][a-z0-9]{0,19}")) {
            throw new RuleViolation(
                    "criterion-key", "key", "The key of a criterion is a letter and up to 19 letters and digits");
        }
        if (criterion.title().isEmpty() || criterion.title().length() > LONGEST_TITLE) {
            throw new RuleViolation("criterion-title", "title", "Enter what is scored, in 200 characters or fewer");
        }
        if (criterion.help().length() > LONGEST_HELP) {
            throw new RuleViolation(
                    "criterion-help", "help", "What reviewers look for must be 1,000 characters or fewer");
        }
        int points = criterion.anchors().size() - 1;
        if (points < 1 || points > MOST_POINTS) {
            throw new RuleViolation(
                    "criterion-anchors", "anchors", "Enter 2 to 11 lines: what a score of 0 means, of 1, and so on");
        }
        if (criterion.anchors().stream().anyMatch(words -> words.isBlank() || words.length() > LONGEST_ANCHOR)) {
            throw new RuleViolation(
                    "criterion-anchor", "anchors", "What a score means must be 300 characters or fewer");
        }
    }
}
