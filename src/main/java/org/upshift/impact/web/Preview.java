package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.upshift.impact.PublishedFigures;
import org.upshift.programme.CohortView;

/** An impact story in one picture and one sentence, for where links to it are shown: its first figure. */
record Preview(String title, String figure, String words, String foot) {

    private static final float WIDTH = 1200;
    private static final int TITLE_LINE = 46;
    private static final int TITLE_WIDTH = 58;
    private static final int WORDS_LINE = 54;
    private static final int WORDS_WIDTH = 48;
    private static final int TOP = 90;
    private static final int FIGURE = 160;
    private static final int BELOW = 80;
    private static final int MOST_LINES = 2;

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(
                List<DumbbellChart.Text> title,
                String figure,
                int figureY,
                List<DumbbellChart.Text> words,
                String foot);
    }

    static Preview of(CohortView cohort, PublishedFigures figures) {
        if (!figures.changes().isEmpty()) {
            var first = figures.changes().get(0);
            return new Preview(
                    cohort.title(),
                    first.headline(),
                    first.title(),
                    first.before() + " " + first.verb() + " before the programme, " + first.after() + " after it");
        }
        var first = figures.opinions().get(0);
        return new Preview(
                cohort.title(), first.share(), first.title(), first.counts() + " " + first.verb() + " after it");
    }

    /** "Think strategically: 42% → 92% (5 of 12 were confident before the programme, 11 of 12 after it)" */
    String summary() {
        return words + ": " + figure + " (" + foot + ")";
    }

    byte[] png() {
        List<DumbbellChart.Text> heading = lines(title, TITLE_WIDTH, TOP, TITLE_LINE);
        int figureY = TOP + heading.size() * TITLE_LINE + FIGURE - TITLE_LINE;
        return Picture.png(
                Templates.preview(
                                heading, figure, figureY, lines(words, WORDS_WIDTH, figureY + BELOW, WORDS_LINE), foot)
                        .render(),
                WIDTH);
    }

    private static List<DumbbellChart.Text> lines(String text, int width, int top, int height) {
        List<String> broken = Lines.of(text, width);
        List<DumbbellChart.Text> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LINES, broken.size()); i++) {
            boolean cut = i == MOST_LINES - 1 && broken.size() > MOST_LINES;
            lines.add(new DumbbellChart.Text(top + i * height, broken.get(i) + (cut ? " …" : "")));
        }
        return lines;
    }
}
