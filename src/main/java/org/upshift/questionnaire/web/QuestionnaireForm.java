package org.upshift.questionnaire.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.web.Typed;

/**
 * The page on which a questionnaire begins: three lists, one item per line. Statements asked before and after, statements asked only after,
 * and questions answered in words. Everything else is for the page of each item.
 */
record QuestionnaireForm(
        @RestForm
        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "Title must be 200 characters or fewer")
        String title,

        @RestForm @Size(max = 300, message = "Beginning must be 300 characters or fewer")
        String theme,

        @RestForm @Size(max = 20_000, message = "Enter at most 100 statements")
        String both,

        @RestForm @Size(max = 20_000, message = "Enter at most 100 statements")
        String post,

        @RestForm @Size(max = 20_000, message = "Enter at most 100 questions")
        String words,

        @RestForm
        @NotNull(message = "Choose who counts as confident")
        @Pattern(regexp = "[2-5]", message = "Choose who counts as confident")
        String confidentFrom,

        @RestForm @NotBlank(message = "Enter the day from which answers are anonymous")
        String keysDestroyedOn) {

    private static final String AFTERWARDS = "Looking back";

    static QuestionnaireForm template(LocalDate anonymousFrom) {
        return new QuestionnaireForm(
                "Confidence before and after",
                "I am confident in my ability to …",
                String.join(
                        "\n",
                        "think strategically",
                        "plan and facilitate the work of a community of practice",
                        "understand the elements that make a community of practice successful"),
                String.join(
                        "\n",
                        "The programme was relevant to my role",
                        "I consider myself more effective having undertaken the programme"),
                "What has changed for you, and what helped?",
                String.valueOf(ItemDraft.USUAL_THRESHOLD),
                anonymousFrom.toString());
    }

    public boolean counts(String threshold) {
        return threshold.equals(confidentFrom);
    }

    QuestionnaireDraft draft() {
        return new QuestionnaireDraft(
                title,
                null,
                Typed.date("keysDestroyedOn", keysDestroyedOn, "the day from which answers are anonymous"),
                drafts());
    }

    private List<ItemDraft> drafts() {
        int threshold = Integer.parseInt(confidentFrom);
        String beginning = theme == null ? "" : theme.strip();
        var drafts = new ArrayList<ItemDraft>();
        lines(both)
                .forEach(line -> drafts.add(ItemDraft.agreement(beginning, line).confidentFrom(threshold)));
        lines(post)
                .forEach(line -> drafts.add(ItemDraft.agreement(AFTERWARDS, line)
                        .confidentFrom(threshold)
                        .onlyPost()));
        lines(words).forEach(line -> drafts.add(ItemDraft.words(AFTERWARDS, line)));
        if (drafts.isEmpty()) {
            throw new RuleViolation("item-count", "both", "Enter at least one statement");
        }
        return drafts;
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
