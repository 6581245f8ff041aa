package org.upshift.admission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.form.Finding;
import org.upshift.form.Judgement;
import org.upshift.form.Verdict;

/** The version of its cohort's form that an application answers, its answers and declarations, and what the rules say of them. */
@Embeddable
class FilledIn {
    private UUID formId;

    /** The import that brought it here from elsewhere, or null. */
    private UUID importId;

    @ElementCollection
    @CollectionTable(name = "application_answer", joinColumns = @JoinColumn(name = "application_id"))
    private Set<GivenAnswer> answers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_declaration", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Declared> declarations = new HashSet<>();

    /** The sections that a draft has still to complete, each between two spaces; null before it was ever saved. */
    private String incomplete;

    @Enumerated(EnumType.STRING)
    private Verdict eligible = Verdict.OPEN;

    @ElementCollection
    @CollectionTable(name = "application_finding", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Finding> findings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_criterion", joinColumns = @JoinColumn(name = "application_id"))
    private Set<MetCriterion> criteria = new HashSet<>();

    protected FilledIn() {}

    FilledIn(UUID form) {
        formId = form;
    }

    /** @param given by question; an empty answer takes back what was there */
    void answer(Map<String, String> given) {
        var kept = answers.stream()
                .filter(one -> !given.containsKey(one.question()))
                .collect(Collectors.toSet());
        given.forEach((question, answer) -> {
            if (!answer.isEmpty()) {
                kept.add(new GivenAnswer(question, answer));
            }
        });
        answers.retainAll(kept);
        answers.addAll(kept);
    }

    /** @param verdict what the rules say of the answers, which are stored beside it */
    void broughtBy(UUID theImport, Verdict verdict) {
        importId = theImport;
        eligible = verdict;
    }

    void declare(Set<Declared> confirmed) {
        declarations.addAll(confirmed);
    }

    /** @param sections the keys of those that are not complete */
    void lacks(List<String> sections) {
        incomplete = " " + String.join(" ", sections) + " ";
    }

    void judged(Judgement judgement) {
        eligible = judgement.eligible();
        findings.retainAll(judgement.findings());
        findings.addAll(judgement.findings());
        var met = MetCriterion.of(judgement);
        criteria.retainAll(met);
        criteria.addAll(met);
    }

    void forget() {
        answers.clear();
        findings.clear();
        criteria.clear();
        incomplete = null;
    }

    UUID getFormId() {
        return formId;
    }

    /** By question. */
    Map<String, String> given() {
        return answers.stream().collect(Collectors.toMap(GivenAnswer::question, GivenAnswer::answer));
    }

    Set<GivenAnswer> getAnswers() {
        return answers;
    }

    Set<Declared> getDeclarations() {
        return declarations;
    }

    Verdict getEligible() {
        return eligible;
    }

    Set<Finding> getFindings() {
        return findings;
    }
}
