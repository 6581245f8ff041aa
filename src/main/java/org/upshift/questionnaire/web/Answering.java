package org.upshift.questionnaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.Drafts;
import org.upshift.questionnaire.QuestionnaireQueries;
import org.upshift.questionnaire.QuestionnaireQueries.WaveHead;
import org.upshift.questionnaire.RightToAnswer;
import org.upshift.questionnaire.SaveDraft;
import org.upshift.questionnaire.SentAnswers;
import org.upshift.questionnaire.WaveState;
import org.upshift.questionnaire.Waves;
import org.upshift.web.Errors;
import org.upshift.web.Forms;
import org.upshift.web.Next;

/** The pages of a wave, the same for everybody who answers: a page for each theme, what was typed, and the way to send it. */
@ApplicationScoped
class Answering {
    private static final String KEY = "idempotency_key";
    private static final String LATER = "later";

    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final RightToAnswer right;
    private final Drafts drafts;
    private final SaveDraft saveDraft;
    private final SentAnswers sent;
    private final SendAnswers send;
    private final Forms forms;

    Answering(
            QuestionnaireQueries questionnaires,
            Waves waves,
            RightToAnswer right,
            Drafts drafts,
            SaveDraft saveDraft,
            SentAnswers sent,
            SendAnswers send,
            Forms forms) {
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.right = right;
        this.drafts = drafts;
        this.saveDraft = saveDraft;
        this.sent = sent;
        this.send = send;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "questionnaire", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance answerStart(WaveHead wave, Way way, Sheet sheet, String next, Errors errors);

        static native TemplateInstance answerPage(
                WaveHead wave, Way way, Sheet.Section section, int pages, String back, Errors errors);

        static native TemplateInstance answerCheck(WaveHead wave, Way way, Sheet sheet, String key, Errors errors);

        static native TemplateInstance notOpen(WaveHead wave, Way way, WaveState state, Errors errors);

        static native TemplateInstance answered(WaveHead wave, Way way, boolean now, Sheet sent, Errors errors);
    }

    TemplateInstance start(Way way, UUID id, Errors errors) {
        var wave = wave(id);
        if (right.isUsed(way.who(), id)) {
            return answered(way, wave, false, errors);
        }
        var state = wave.state(waves.now());
        if (state != WaveState.OPEN) {
            return Templates.notOpen(wave, way, state, errors);
        }
        var sheet = sheet(way, wave, Map.of());
        return Templates.answerStart(wave, way, sheet, next(way, sheet), errors);
    }

    private static String next(Way way, Sheet sheet) {
        return sheet.isBegun() && sheet.next() == 0 ? way.check() : way.page(Math.max(1, sheet.next()));
    }

    TemplateInstance page(Way way, UUID id, int number) {
        return page(way, id, number, Map.of(), Errors.NONE);
    }

    private TemplateInstance page(Way way, UUID id, int number, Map<String, String> typed, Errors errors) {
        var wave = wave(id);
        if (right.isUsed(way.who(), id) || wave.state(waves.now()) != WaveState.OPEN) {
            return start(way, id, errors);
        }
        var sheet = sheet(way, wave, typed);
        String back = number == 1 ? way.start() : way.page(number - 1);
        return Templates.answerPage(wave, way, sheet.section(number), sheet.pages(), back, errors);
    }

    /** Keeps what was typed on a page and goes on to the next. */
    Response save(Way way, UUID id, int number, MultivaluedMap<String, String> form) {
        var wave = wave(id);
        right.isUsed(way.who(), id);
        var typed = typed(form);
        var sheet = sheet(way, wave, Map.of());
        var section = sheet.section(number);
        return forms.answer(
                () -> {
                    requireMine(way, typed);
                    check(section, typed);
                    saveDraft.save(way.who(), id, section.fields(typed));
                    if (typed.containsKey(LATER)) {
                        return Next.to(way.start())
                                .saying("Your answers so far are kept. Send them when you are ready");
                    }
                    return Next.to(number == sheet.pages() ? way.check() : way.page(number + 1));
                },
                errors -> page(way, id, number, section.fields(typed), errors));
    }

    TemplateInstance check(Way way, UUID id, Errors errors) {
        return check(way, id, Map.of(), errors);
    }

    private TemplateInstance check(Way way, UUID id, Map<String, String> typed, Errors errors) {
        var wave = wave(id);
        if (right.isUsed(way.who(), id) || wave.state(waves.now()) != WaveState.OPEN) {
            return start(way, id, errors);
        }
        String key = typed.getOrDefault(KEY, UUID.randomUUID().toString());
        return Templates.answerCheck(wave, way, sheet(way, wave, typed), key, errors);
    }

    /** Sends what was kept, and what the form itself brings. */
    Response send(Way way, UUID id, MultivaluedMap<String, String> form) {
        var wave = wave(id);
        var typed = typed(form);
        return forms.answer(
                () -> {
                    requireMine(way, typed);
                    Map<String, String> all = new HashMap<>(drafts.read(way.who(), wave.questionnaireId(), id));
                    all.putAll(typed);
                    send.send(way.who(), wave, typed.get(KEY), all);
                    return Next.to(way.thanks());
                },
                errors -> check(way, id, typed, errors));
    }

    TemplateInstance thanks(Way way, UUID id) {
        var wave = wave(id);
        if (!right.isUsed(way.who(), id)) {
            throw new NotFound("answers");
        }
        return answered(way, wave, true, Errors.NONE);
    }

    private TemplateInstance answered(Way way, WaveHead wave, boolean now, Errors errors) {
        Map<String, String> typed = new HashMap<>();
        var items = waves.asked(wave);
        var before = waves.before(wave);
        sent.of(way.who(), wave).ifPresent(given -> typed.putAll(Sheet.typed(items, given, false)));
        sent.before(way.who(), wave).ifPresent(given -> typed.putAll(Sheet.typed(before, given, true)));
        var sheet = typed.isEmpty() ? new Sheet(List.of()) : Sheet.of(items, before, typed);
        return Templates.answered(wave, way, now, sheet, errors);
    }

    /** @param typed on top of what was kept */
    private Sheet sheet(Way way, WaveHead wave, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(drafts.read(way.who(), wave.questionnaireId(), wave.id()));
        typed.forEach((name, value) -> {
            if (value.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, value);
            }
        });
        return Sheet.of(waves.asked(wave), waves.before(wave), all);
    }

    private static void check(Sheet.Section section, Map<String, String> typed) {
        try {
            Sheet.answers(section.items(), typed, section.before()).check(section.items());
        } catch (RuleViolation violation) {
            throw Sheet.onPage(violation, section.items(), section.before());
        }
    }

    private static void requireMine(Way way, Map<String, String> typed) {
        if (!typed.getOrDefault(Way.MARK, way.mark()).equals(way.mark())) {
            throw new RuleViolation(
                    "other-respondent",
                    "Somebody else’s link was opened in this browser meanwhile, so nothing was stored. Open your own link again");
        }
    }

    /** Several values of one name are several choices. */
    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        form.forEach((name, values) -> typed.put(name, String.join(",", values)));
        return typed;
    }

    private WaveHead wave(UUID id) {
        return questionnaires.wave(id).orElseThrow(() -> new NotFound("wave"));
    }
}
