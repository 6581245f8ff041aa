package org.upshift.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What applicants may be asked about themselves for equality monitoring: the harmonised questions of British public bodies, shortened. */
public enum EqualityQuestion {
    AGE("Age", "What is your age group?", "16 to 24", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 or over"),
    SEX("Sex", "What is your sex?", "Female", "Male"),
    GENDER("Gender identity", "Is the gender you identify with the same as your sex registered at birth?", "Yes", "No"),
    ETHNICITY(
            "Ethnic group",
            "What is your ethnic group?",
            "Asian or Asian British",
            "Black or Black British",
            "Mixed or multiple ethnic groups",
            "White",
            "Another ethnic group"),
    DISABILITY(
            "Disability",
            "Do you have a physical or mental health condition that reduces what you can do in daily life?",
            "Yes",
            "No"),
    RELIGION(
            "Religion",
            "What is your religion?",
            "No religion",
            "Buddhist",
            "Christian",
            "Hindu",
            "Jewish",
            "Muslim",
            "Sikh",
            "Another religion"),
    ORIENTATION(
            "Sexual orientation",
            "Which of these describes your sexual orientation?",
            "Straight or heterosexual",
            "Gay or lesbian",
            "Bisexual",
            "Another orientation"),
    CARING("Caring", "Do you look after a child, or somebody who is ill, disabled or old?", "Yes", "No");

    /** The last answer to each. */
    public static final String NOT_SAID = "Prefer not to say";

    private final String title;
    private final String text;
    private final List<String> answers;

    EqualityQuestion(String title, String text, String... answers) {
        this.title = title;
        this.text = text;
        var all = new ArrayList<>(Arrays.asList(answers));
        all.add(NOT_SAID);
        this.answers = List.copyOf(all);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** What is kept is the answer in these words. */
    public List<String> answers() {
        return answers;
    }
}
