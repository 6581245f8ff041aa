package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upshift.admission.FilledForms;
import org.upshift.form.FilledForm;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Shows reviewers the applications that were given to them; while the panel is blind, without what would say whose they are. */
@ApplicationScoped
public class ReviewSheets {
    private static final String NO_FILE = "[a file was sent: files name people, and are left out]";

    private final QueueQueries queue;
    private final ReviewQueries reviews;
    private final FilledForms forms;
    private final ReviewerConflicts conflicts;

    ReviewSheets(QueueQueries queue, ReviewQueries reviews, FilledForms forms, ReviewerConflicts conflicts) {
        this.queue = queue;
        this.reviews = reviews;
        this.forms = forms;
        this.conflicts = conflicts;
    }

    public ReviewSheet of(Actor actor, UUID id) {
        var mine = mine(actor, id);
        boolean over = !mine.status().isLive();
        boolean conflict = over
                || conflicts
                        .between(mine.cohort(), mine.application(), actor.answerable())
                        .isPresent();
        var rubric = Rubric.read(mine.rubric());
        UnaryOperator<String> shown = mine.blind() ? blinding(mine.application())::of : UnaryOperator.identity();
        return new ReviewSheet(
                mine.id(),
                mine.application(),
                mine.programme() + ", " + mine.cohortName(),
                mine.reference(),
                conflict ? "" : mine.applicant(),
                conflict || mine.organisation() == null ? "" : mine.organisation(),
                conflict ? "" : shown.apply(mine.jobTitle()),
                mine.blind(),
                conflict && !over,
                mine.phase().isOpen(),
                mine.status(),
                mine.version(),
                mine.due() == null ? "" : "by " + LondonTime.date(mine.due()),
                rubric,
                conflict ? List.of() : parts(forms.of(mine.application()), mine.blind(), shown),
                ReviewSheet.Scored.of(rubric, reviews.scores(List.of(id))));
    }

    /** The application whose file this reviewer may read; files are not read while the panel is blind. */
    public ReviewSheet withFiles(Actor actor, UUID id, String question) {
        var sheet = of(actor, id);
        if (sheet.parts().stream()
                .flatMap(part -> part.lines().stream())
                .noneMatch(line -> question.equals(line.file()))) {
            throw new NotFound("file");
        }
        return sheet;
    }

    private QueueQueries.Mine mine(Actor actor, UUID id) {
        return queue.one(id, actor.answerable(), actor.scope(Role.REVIEWER)).orElseThrow(() -> new NotFound("review"));
    }

    private Blinding blinding(UUID application) {
        var names = reviews.names(application).stream()
                .flatMap(row -> Stream.of(row.applicant(), row.manager(), row.employer()));
        return Blinding.of(
                Stream.concat(names, reviews.signatories(application).stream())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                reviews.organisations(application));
    }

    private static List<ReviewSheet.Part> parts(FilledForm form, boolean blind, UnaryOperator<String> shown) {
        var bySection = form.forReviewers().stream().collect(Collectors.groupingBy(FilledForm.Answered::section));
        return form.form().sections().stream()
                .filter(section -> bySection.containsKey(section.key()))
                .map(section -> new ReviewSheet.Part(
                        section.title(),
                        bySection.get(section.key()).stream()
                                .map(answered -> line(answered, blind, shown))
                                .toList()))
                .toList();
    }

    private static ReviewSheet.Line line(FilledForm.Answered answered, boolean blind, UnaryOperator<String> shown) {
        var question = answered.question();
        String words = answered.words();
        if (question.kind() == QuestionKind.FILE && !words.isEmpty()) {
            return new ReviewSheet.Line(question.text(), blind ? NO_FILE : words, blind ? null : question.key());
        }
        return new ReviewSheet.Line(question.text(), words.isEmpty() ? "" : shown.apply(words), null);
    }
}
