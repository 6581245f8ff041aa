package org.upshift.questionnaire.web;

import java.util.UUID;
import org.upshift.people.Secret;
import org.upshift.questionnaire.Respondent;

/** How somebody came to the pages of a wave: signed in, by a personal link, or by an open one. */
record Way(Respondent who, String base) {
    static final String MARK = "mine";
    private static final int MARK_LENGTH = 16;

    static Way signedIn(UUID person, UUID wave) {
        return new Way(Respondent.person(person), QuestionnaireLinks.answer(wave));
    }

    static Way byLink(UUID person, UUID wave) {
        return new Way(Respondent.person(person), AnswerLinks.wave(wave));
    }

    static Way openly(String visitor, UUID wave) {
        return new Way(Respondent.visitor(visitor), AnswerLinks.openWave(wave));
    }

    public String start() {
        return base;
    }

    public String page(int number) {
        return base + "/pages/" + number;
    }

    public String check() {
        return base + "/check";
    }

    public String thanks() {
        return base + "/thank-you";
    }

    public boolean isSignedIn() {
        return base.startsWith("/waves/");
    }

    public boolean isPersonal() {
        return !who.isVisitor();
    }

    /** Stands in every form, so that nothing goes under another person's name when a second link is opened in the same browser. */
    public String mark() {
        return new Secret("form of " + who.person() + who.visitor()).hash().substring(0, MARK_LENGTH);
    }
}
