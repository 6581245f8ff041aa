package org.upshift.questionnaire.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** Addresses at which people answer without signing in. */
@TemplateExtension(namespace = "answers")
public final class AnswerLinks {
    private AnswerLinks() {}

    /** All questionnaires of whoever came by a personal link. */
    public static String list() {
        return "/answer";
    }

    /** What stands in letters. */
    public static String personal(String secret) {
        return "/answer/link/" + secret;
    }

    /** What stands in letters, beside the way to answer. */
    public static String lessMail(String secret) {
        return "/answer/reminders/" + secret;
    }

    public static String reminders() {
        return "/answer/reminders";
    }

    public static String wave(UUID wave) {
        return "/answer/waves/" + wave;
    }

    /** What stands on a poster. */
    public static String open(String secret) {
        return "/answer/open/" + secret;
    }

    static String openWave(UUID wave) {
        return "/answer/visitors/" + wave;
    }

    static String openCode(UUID wave) {
        return openWave(wave) + "/code";
    }
}
