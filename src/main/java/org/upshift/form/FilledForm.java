package org.upshift.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/**
 * A form with what somebody has answered to it.
 *
 * @param answers by question, as {@link TypedAnswers} keeps them
 */
public record FilledForm(Form form, Map<String, String> answers) {

    /** A question with its answer in words, which are empty when it has none. */
    public record Answered(Question question, String section, String words) {}

    public FilledForm {
        answers = Map.copyOf(answers);
    }

    public List<Answered> all() {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .map(question -> new Answered(question, section.key(), words(question))))
                .toList();
    }

    /** What line managers may read of it, answered questions only. */
    public List<Answered> shared() {
        return all().stream()
                .filter(answered ->
                        answered.question().shared() && !answered.words().isEmpty())
                .toList();
    }

    /** What reviewers may read of it. */
    public List<Answered> forReviewers() {
        return all().stream().filter(answered -> !answered.question().hidden()).toList();
    }

    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    public List<Answered> of(Section section) {
        return all().stream()
                .filter(answered -> answered.section().equals(section.key()))
                .toList();
    }

    /** Another one whenever an answer of the section is another; files, which are uploaded elsewhere, do not count. */
    public String mark(Section section) {
        String all = section.questions().stream()
                .filter(question -> question.kind() != QuestionKind.FILE)
                .map(question -> question.key() + "\u001F" + answer(question.key()))
                .collect(Collectors.joining("\u001E"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public Judgement judge(Support support) {
        return form.judge(answers, support);
    }

    /** How the rules of eligibility are taken together, in words, or null where there are fewer than two. */
    public String rule() {
        if (form.criteria(PartKind.ELIGIBILITY).size() < 2) {
            return null;
        }
        return form.eligibility() == EligibilityRule.ANY
                ? "To be eligible, one of the rules of eligibility is enough."
                : "To be eligible, every rule of eligibility has to be met.";
    }

    /** What is missing before it can be sent; the field is the question, or for eligibility the section that it is asked in. */
    public List<RuleViolation> missing(Support support) {
        var ineligible = judge(support).eligible() == Verdict.NO ? notEligible() : null;
        List<RuleViolation> missing = new ArrayList<>();
        for (var section : form.sections()) {
            missing.addAll(missing(section));
            if (ineligible != null && section.key().equals(ineligible.field())) {
                missing.add(ineligible);
            }
        }
        if (ineligible != null && !missing.contains(ineligible)) {
            missing.add(ineligible);
        }
        return missing;
    }

    /** What is missing of one section. */
    public List<RuleViolation> missing(Section section) {
        return section.questions().stream()
                .filter(question ->
                        question.required() && answer(question.key()).isEmpty())
                .map(FilledForm::missing)
                .toList();
    }

    /** Whether a section needs nothing more: all that is required, and where it decides about eligibility, enough. */
    public boolean done(Section section, Support support) {
        return missing(section).isEmpty()
                && (judge(support).eligible() != Verdict.NO || !section.key().equals(eligibilitySection()));
    }

    /** The keys of the sections that have still to be completed before it can be sent. */
    public List<String> incomplete() {
        return form.sections().stream()
                .filter(section -> !done(section, Support.NOT_ASKED))
                .map(Section::key)
                .toList();
    }

    private static RuleViolation missing(Question question) {
        String asked = "“" + question.text() + "”";
        return new RuleViolation(
                "answer-missing",
                question.key(),
                switch (question.kind()) {
                    case SHORT_TEXT, LONG_TEXT, NUMBER -> "Enter an answer to " + asked;
                    case SINGLE_CHOICE, SEVERAL_CHOICE, YES_NO, COMMUNITY -> "Choose an answer to " + asked;
                    case DATE -> "Enter a date for " + asked;
                    case FILE -> "Select a file for " + asked;
                });
    }

    private RuleViolation notEligible() {
        int rules = form.criteria(PartKind.ELIGIBILITY).size();
        return new RuleViolation(
                "not-eligible",
                eligibilitySection(),
                form.eligibility() == EligibilityRule.ANY && rules > 1
                        ? "To apply you must meet at least one eligibility criterion"
                        : "To apply you must meet every eligibility criterion");
    }

    /** The section that asks first about a rule of eligibility that is not met, or null when none does. */
    private String eligibilitySection() {
        return form.criteria(PartKind.ELIGIBILITY).stream()
                .filter(criterion ->
                        criterion.judge(form, answers, Support.NOT_ASKED).verdict() == Verdict.NO)
                .flatMap(criterion -> criterion.conditions().stream())
                .map(Condition::question)
                .map(this::sectionKey)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> sectionKey(String question) {
        return form.sections().stream()
                .filter(section -> section.has(question))
                .map(Section::key)
                .findFirst();
    }

    private String words(Question question) {
        String answer = answer(question.key());
        if (answer.isEmpty()) {
            return "";
        }
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT, NUMBER, FILE -> answer;
            case YES_NO -> TypedAnswers.yesOrNo(answer);
            case DATE -> LondonTime.date(LocalDate.parse(answer));
            case SINGLE_CHOICE, SEVERAL_CHOICE ->
                Arrays.stream(answer.split("\n"))
                        .map(option -> Objects.requireNonNullElse(question.label(option), option))
                        .collect(Collectors.joining("\n"));
            case COMMUNITY -> words(question, Community.of(answer));
        };
    }

    private static String words(Question question, Community community) {
        String label = question.label(community.option());
        return community.relation() == Community.Relation.NONE
                ? community.relation().words()
                : community.relation().words() + ": " + (label == null ? community.name() : label);
    }
}
