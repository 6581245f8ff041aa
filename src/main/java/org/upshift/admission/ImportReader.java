package org.upshift.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.upshift.admission.ColumnMeaning.Kind;
import org.upshift.admission.ImportedLine.Named;
import org.upshift.form.Form;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.EmailAddress;
import org.upshift.people.OrganisationName;
import org.upshift.table.CellTable;
import org.upshift.table.DateOrder;
import org.upshift.table.DaysOfFile;
import org.upshift.table.ImportError;
import org.upshift.web.CountWords;

/** Reads the lines of a file with applications, and says what is wrong in them. The first line has the headings. */
final class ImportReader {
    private static final int LONGEST = 200;
    private static final Set<String> SENT =
            Set.of("sent", "submitted", "complete", "completed", "finished", "received", "yes");
    private static final Set<String> DRAFT =
            Set.of("draft", "started", "in progress", "incomplete", "not sent", "not submitted", "partial", "no");

    private final CellTable table;
    private final Map<ColumnMeaning, Integer> places;
    private final Form form;
    private final Set<Signatory> wanted;
    private final Instant now;
    private final DaysOfFile days;
    private final DateOrder order;
    private final List<ImportError> errors = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    /** @param wanted who has to be named in an application that was sent */
    ImportReader(CellTable table, ImportColumns columns, Form form, Set<Signatory> wanted, Instant now) {
        this.table = table;
        this.places = columns.places();
        this.form = form;
        this.wanted = wanted;
        this.now = now;
        this.days = ImportDays.of(table, columns, form);
        this.order = days.order(columns.dates());
    }

    /**
     * @param errors in the order of the lines; a line with an error is not among the lines
     * @param days how days were read, in a sentence, or null where there is nothing to say
     */
    record Read(List<ImportedLine> lines, List<ImportError> errors, String days) {}

    Read read() {
        var lines = new ArrayList<ImportedLine>();
        for (int i = 1; i < table.size(); i++) {
            int before = errors.size();
            var line = line(i);
            if (errors.size() == before) {
                lines.add(line);
            }
        }
        return new Read(lines, errors, days.sentence(order));
    }

    private ImportedLine line(int i) {
        var email = address(i, Kind.EMAIL);
        if (email != null) {
            var other = lineOf.putIfAbsent(email.mailbox(), table.number(i));
            if (other != null) {
                wrong(i, Kind.EMAIL, "This is the same person as in line " + other + ". Leave one of the lines out");
            }
        }
        var sentAt = sentAt(i);
        var read = new ImportedLine(
                table.number(i),
                email,
                name(i),
                organisation(i),
                words(i, Kind.POST, "Job title"),
                signatories(i, email),
                sentAt,
                answers(i));
        if (read.isSent()) {
            requireComplete(i, read);
        }
        return read;
    }

    private String name(int i) {
        String whole = words(i, Kind.NAME, "Name");
        String parts = Typed.line(cell(i, Kind.FIRST_NAME) + " " + cell(i, Kind.LAST_NAME));
        if (whole.isEmpty() && parts.length() > LONGEST) {
            wrong(i, Kind.LAST_NAME, "Name must be " + CountWords.charactersOrFewer(LONGEST));
        }
        return whole.isEmpty() ? parts : whole;
    }

    private String organisation(int i) {
        String name = words(i, Kind.ORGANISATION, "Organisation").replaceAll("\\s+", " ");
        if (!name.isEmpty() && OrganisationName.key(name).isEmpty()) {
            wrong(i, Kind.ORGANISATION, "Enter the name of the organisation");
        }
        return name;
    }

    private Map<Signatory, Named> signatories(int i, EmailAddress own) {
        var named = new EnumMap<Signatory, Named>(Signatory.class);
        signatory(i, Signatory.LINE_MANAGER, Kind.MANAGER_NAME, Kind.MANAGER_EMAIL, own, named);
        if (wanted.contains(Signatory.EMPLOYER)) {
            signatory(i, Signatory.EMPLOYER, Kind.EMPLOYER_NAME, Kind.EMPLOYER_EMAIL, own, named);
        }
        var both = named.values().stream()
                .map(one -> one.email().mailbox())
                .distinct()
                .count();
        if (both < named.size()) {
            wrong(i, Kind.EMPLOYER_EMAIL, "This is the line manager’s address. Name somebody else");
        }
        return named;
    }

    private void signatory(
            int i, Signatory signatory, Kind name, Kind email, EmailAddress own, Map<Signatory, Named> named) {
        String called = words(i, name, "Name");
        if (called.isEmpty() && cell(i, email).isEmpty()) {
            return;
        }
        if (called.isEmpty()) {
            wrong(i, name, "Enter the name of the " + signatory.words() + ", or leave their address out too");
        }
        var address = address(i, email);
        if (address != null && own != null && address.sameMailboxAs(own)) {
            wrong(i, email, "The address of the " + signatory.words() + " is the applicant’s own");
        } else if (address != null) {
            named.put(signatory, new Named(called, address));
        }
    }

    private Instant sentAt(int i) {
        String said = cell(i, Kind.STATE).toLowerCase(Locale.ROOT);
        String when = cell(i, Kind.SENT_AT);
        boolean sent = said.isEmpty() ? !when.isEmpty() : SENT.contains(said);
        if (!said.isEmpty() && !sent && !DRAFT.contains(said)) {
            wrong(i, Kind.STATE, "“" + ImportedAnswers.shortened(said) + "” is not known. Write draft or sent");
            return null;
        }
        if (!sent && !when.isEmpty()) {
            wrong(i, Kind.SENT_AT, "It is a draft, and there is a time at which it was sent. Leave one of them out");
        }
        if (!sent) {
            return null;
        }
        var moment = ImportedTimes.moment(when, order).map(LondonTime::instant).orElse(null);
        if (moment == null) {
            wrong(i, Kind.SENT_AT, "Enter when it was sent, like 2026-11-20 14:30 or 20/11/2026");
        } else if (moment.isAfter(now)) {
            wrong(i, Kind.SENT_AT, "It must have been sent in the past");
        }
        return moment;
    }

    private Map<String, String> answers(int i) {
        var answers = new HashMap<String, String>();
        form.questions().forEach(question -> {
            var answer = new ColumnMeaning(Kind.ANSWER, question.key());
            var name = new ColumnMeaning(Kind.COMMUNITY, question.key());
            try {
                String read = ImportedAnswers.read(question, cell(i, answer), cell(i, name), order);
                if (!read.isEmpty()) {
                    answers.put(question.key(), read);
                }
            } catch (RuleViolation refused) {
                wrong(i, places.containsKey(answer) ? answer : name, refused.getMessage());
            }
        });
        return answers;
    }

    /** What was sent here would have all of this; files cannot be brought, and nobody is held up for one. */
    private void requireComplete(int i, ImportedLine line) {
        require(i, Kind.NAME, line.name(), "the name of the applicant");
        require(i, Kind.ORGANISATION, line.organisation(), "an organisation");
        require(i, Kind.POST, line.post(), "a job title");
        if (wanted.contains(Signatory.EMPLOYER) && cell(i, Kind.EMPLOYER_EMAIL).isEmpty()) {
            require(i, Kind.EMPLOYER_EMAIL, "", "somebody who signs for the employer");
        }
        require(i, Kind.MANAGER_EMAIL, cell(i, Kind.MANAGER_EMAIL), "the address of the line manager");
        form.questions()
                .filter(question -> question.required() && question.kind() != QuestionKind.FILE)
                .filter(question ->
                        cell(i, new ColumnMeaning(Kind.ANSWER, question.key())).isEmpty()
                                && !line.answers().containsKey(question.key()))
                .forEach(question -> errors.add(new ImportError(
                        table.number(i),
                        question.name(),
                        "An application that was sent needs an answer to this. Add it, or bring it as a draft")));
    }

    private void require(int i, Kind kind, String given, String what) {
        if (given.isEmpty()) {
            wrong(i, kind, "An application that was sent needs " + what + ". Add it, or bring it as a draft");
        }
    }

    private EmailAddress address(int i, Kind kind) {
        try {
            return EmailAddress.parse(Typed.line(cell(i, kind)), "email");
        } catch (RuleViolation refused) {
            wrong(i, kind, refused.getMessage());
            return null;
        }
    }

    private String words(int i, Kind kind, String what) {
        String words = Typed.line(cell(i, kind));
        if (words.length() > LONGEST) {
            wrong(i, kind, what + " must be " + CountWords.charactersOrFewer(LONGEST));
        }
        return words;
    }

    private String cell(int i, Kind kind) {
        return cell(i, ColumnMeaning.of(kind));
    }

    private String cell(int i, ColumnMeaning meaning) {
        Integer place = places.get(meaning);
        return place == null ? "" : table.cell(i, place).replace("\0", "");
    }

    private void wrong(int i, Kind kind, String message) {
        wrong(i, ColumnMeaning.of(kind), message);
    }

    private void wrong(int i, ColumnMeaning meaning, String message) {
        Integer place = places.get(meaning);
        String heading = place == null ? meaning.kind().words() : table.cell(0, place);
        errors.add(new ImportError(table.number(i), heading, message));
    }
}
