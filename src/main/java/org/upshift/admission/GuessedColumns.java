package org.upshift.admission;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.upshift.admission.ColumnMeaning.Kind;
import org.upshift.form.Form;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;

/** Guesses from their headings what the columns of a file with applications hold. The first of two that seem the same counts. */
final class GuessedColumns {
    private static final Map<Kind, Set<String>> HEADINGS = headings();

    private GuessedColumns() {}

    static ImportColumns of(List<String> headings, Form form) {
        var taken = new HashSet<ColumnMeaning>();
        var meanings = new ArrayList<ColumnMeaning>();
        for (String heading : headings) {
            var meaning = meaning(heading, form);
            meanings.add(taken.add(meaning) ? meaning : ColumnMeaning.NOTHING);
        }
        return ImportColumns.of(meanings);
    }

    private static ColumnMeaning meaning(String heading, Form form) {
        var code = ColumnMeaning.parse(heading);
        String plain = plain(heading);
        if (plain.isEmpty()) {
            return ColumnMeaning.NOTHING;
        }
        if (!code.equals(ColumnMeaning.NOTHING)) {
            return code;
        }
        for (var known : HEADINGS.entrySet()) {
            if (known.getValue().contains(plain)) {
                return ColumnMeaning.of(known.getKey());
            }
        }
        return form.questions()
                .filter(question -> question.kind() != QuestionKind.FILE && isAbout(question, heading, plain))
                .findFirst()
                .map(question -> new ColumnMeaning(Kind.ANSWER, question.key()))
                .orElse(ColumnMeaning.NOTHING);
    }

    private static boolean isAbout(Question question, String heading, String plain) {
        return question.key().equals(heading.strip())
                || plain.equals(plain(question.name()))
                || plain.equals(plain(question.text()));
    }

    /** "Line manager’s e-mail:" is "line manager email". */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s\\b", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .replace("e mail", "email")
                .strip();
    }

    private static Map<Kind, Set<String>> headings() {
        var known = new LinkedHashMap<Kind, Set<String>>();
        known.put(
                Kind.EMAIL,
                Set.of(
                        "email",
                        "email address",
                        "your email",
                        "your email address",
                        "work email",
                        "work email address",
                        "applicant email"));
        known.put(Kind.NAME, Set.of("name", "full name", "your name", "your full name", "applicant", "applicant name"));
        known.put(Kind.FIRST_NAME, Set.of("first name", "forename", "given name"));
        known.put(Kind.LAST_NAME, Set.of("last name", "surname", "family name"));
        known.put(
                Kind.ORGANISATION,
                Set.of(
                        "organisation",
                        "organization",
                        "your organisation",
                        "name of organisation",
                        "employer",
                        "your employer",
                        "trust"));
        known.put(Kind.POST, Set.of("job title", "your job title", "job", "post", "position", "role", "your role"));
        known.put(
                Kind.MANAGER_NAME,
                Set.of("line manager", "line manager name", "name of line manager", "manager", "manager name"));
        known.put(
                Kind.MANAGER_EMAIL,
                Set.of(
                        "line manager email",
                        "line manager email address",
                        "email of line manager",
                        "manager email",
                        "manager email address"));
        known.put(Kind.EMPLOYER_NAME, Set.of("signatory", "signatory name", "employer signatory", "second signatory"));
        known.put(
                Kind.EMPLOYER_EMAIL,
                Set.of(
                        "signatory email",
                        "signatory email address",
                        "employer signatory email",
                        "second signatory email"));
        known.put(Kind.STATE, Set.of("state", "status", "draft or sent"));
        known.put(
                Kind.SENT_AT,
                Set.of(
                        "sent",
                        "sent at",
                        "sent on",
                        "date sent",
                        "submitted",
                        "submitted at",
                        "submitted on",
                        "date submitted",
                        "submission date",
                        "completion time",
                        "timestamp"));
        return known;
    }
}
