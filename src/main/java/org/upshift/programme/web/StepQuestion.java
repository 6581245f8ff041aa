package org.upshift.programme.web;

import java.util.List;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The question that is asked before a step that cannot be undone. */
record StepQuestion(CohortView cohort, Phase.Step step, List<String> concerns) {

    public String heading() {
        return switch (step) {
            case START -> "Do you want to start " + cohort.title() + "?";
            case FINISH -> "Do you want to finish " + cohort.title() + "?";
            case ARCHIVE -> "Do you want to archive " + cohort.title() + "?";
            case CANCEL -> "Do you want to cancel " + cohort.title() + "?";
            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, SET_ASIDE, TAKE_UP -> step.words() + "?";
        };
    }

    public String consequence() {
        return switch (step) {
            case START -> "Applications cannot be opened again after this.";
            case FINISH -> "No more places are given after this.";
            case ARCHIVE -> "The cohort is no longer on the public page of the programme.";
            case CANCEL -> "The cohort is no longer public and nobody can apply.";
            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, SET_ASIDE, TAKE_UP -> "";
        };
    }

    /** What leaves everything as it is. */
    public String refusal() {
        return step == Phase.Step.CANCEL ? "Keep it" : "Not yet";
    }
}
