package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Uploads a file as the answer to a question of a draft, or takes it back. */
@ApplicationScoped
public class UploadFile {
    private final EntityManager entities;
    private final Applications applications;
    private final ApplicationForms forms;
    private final JudgeApplication judge;
    private final Clock clock;

    UploadFile(
            EntityManager entities,
            Applications applications,
            ApplicationForms forms,
            JudgeApplication judge,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.forms = forms;
        this.judge = judge;
        this.clock = clock;
    }

    /** Takes the place of the file that was there. @param bytes null takes the file back */
    @Transactional
    public void upload(Actor actor, UUID id, String question, String name, byte[] bytes) {
        var application = applications.own(actor, id);
        var asked = asked(application, question);
        if (!application.isDraft()) {
            throw new RuleViolation(
                    "application-sent", "This application was sent already: its answers can no longer be changed");
        }
        remove(id, question);
        String answer = bytes == null ? "" : store(id, asked, name, bytes);
        application.answer(Map.of(question, answer));
        judge.judge(application);
    }

    private String store(UUID id, Question asked, String name, byte[] bytes) {
        var file = new ApplicationFile(id, asked.key(), name, bytes, clock.instant());
        entities.persist(file);
        for (int from = 0; from < bytes.length; from += ApplicationFilePart.SIZE) {
            entities.persist(new ApplicationFilePart(
                    file.getId(),
                    from / ApplicationFilePart.SIZE,
                    Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + ApplicationFilePart.SIZE))));
        }
        return file.getName();
    }

    private void remove(UUID id, String question) {
        entities.flush();
        entities.createQuery(
                        "delete from ApplicationFilePart where id.fileId in"
                                + " (select f.id from ApplicationFile f where f.applicationId = :id and f.question = :question)")
                .setParameter("id", id)
                .setParameter("question", question)
                .executeUpdate();
        entities.createQuery("delete from ApplicationFile where applicationId = :id and question = :question")
                .setParameter("id", id)
                .setParameter("question", question)
                .executeUpdate();
    }

    private Question asked(Application application, String question) {
        return forms.of(application.getFilled().getFormId())
                .question(question)
                .filter(one -> one.kind() == QuestionKind.FILE)
                .orElseThrow(() -> new NotFound("question"));
    }
}
