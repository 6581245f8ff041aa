package org.upshift.questionnaire.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
import org.upshift.questionnaire.ItemDraft;
import org.upshift.questionnaire.QuestionnaireDraft;
import org.upshift.web.CountWords;
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
        @Pattern(regexp = THRESHOLD, message = "Choose who counts as confident")
        String confidentFrom,

        @RestForm @NotBlank(message = "Enter the day from which answers are anonymous")
        String keysDestroyedOn) {

    private static final String THRESHOLD = "[2-5]";
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
        var findings = new Findings();
        var items = Stream.of(
                        findings.value(() -> items("both", "Statements asked before and after", both, this::agreement)),
                        findings.value(() -> items("post", "Statements asked only after", post, this::lookingBack)),
                        findings.value(
                                () -> items("words", "Questions answered in words", words, QuestionnaireForm::inWords)))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        findings.require(!items.isEmpty() || !findings.isEmpty(), "item-count", "both", "Enter at least one statement");
        var anonymousFrom = findings.value(
                () -> Typed.date("keysDestroyedOn", keysDestroyedOn, "the day from which answers are anonymous"));
        findings.throwAny();
        return new QuestionnaireDraft(title, null, anonymousFrom, items);
    }

    /** @param as what a line is made to, which has as many characters as an item may have */
    private static List<ItemDraft> items(String box, String name, String typed, Function<String, ItemDraft> as) {
        var findings = new Findings();
        var items = new ArrayList<ItemDraft>();
        var lines = typed == null
                ? List.<String>of()
                : typed.lines().map(String::strip).toList();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            findings.require(
                    text.length() <= ItemDraft.LONGEST_TEXT,
                    "item-invalid",
                    box,
                    name + ", line " + (line + 1) + " must be " + CountWords.charactersOrFewer(ItemDraft.LONGEST_TEXT));
            if (!text.isEmpty()) {
                items.add(as.apply(text));
            }
        }
        findings.throwAny();
        return items;
    }

    private ItemDraft agreement(String line) {
        return ItemDraft.agreement(theme == null ? "" : theme, line).confidentFrom(threshold());
    }

    private ItemDraft lookingBack(String line) {
        return ItemDraft.agreement(AFTERWARDS, line).confidentFrom(threshold()).onlyPost();
    }

    private static ItemDraft inWords(String line) {
        return ItemDraft.words(AFTERWARDS, line);
    }

    /** The usual one while the rest of a form is looked at that says nothing sensible here. */
    private int threshold() {
        return confidentFrom != null && confidentFrom.matches(THRESHOLD)
                ? Integer.parseInt(confidentFrom)
                : ItemDraft.USUAL_THRESHOLD;
    }
}
