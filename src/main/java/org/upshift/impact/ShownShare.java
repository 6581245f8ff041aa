package org.upshift.impact;

/** A share, and what of it may be shown. */
record ShownShare(Share share, WaveFigures figures) {

    /**
     * @param answers with a 0 for each point of the scale that nobody chose
     * @param news by how many people the answers differ from an earlier publication
     */
    static ShownShare of(Distribution answers, int confidentFrom, Disclosure disclosure, int news) {
        return new ShownShare(answers.from(confidentFrom), WaveFigures.of(answers, confidentFrom, disclosure, news));
    }

    boolean percentage() {
        return figures.percent() != null;
    }
}
