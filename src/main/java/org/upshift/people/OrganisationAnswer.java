package org.upshift.people;

/**
 * What somebody answered to "which organisation?".
 *
 * @param typed its name, more or less
 * @param asked the words for which the choices were shown, or null
 * @param choice the id that was chosen among them, {@link #NEW}, or null
 */
public record OrganisationAnswer(String typed, String asked, String choice) {
    public static final String NEW = "new";

    /** A choice counts as long as the words have not changed since. */
    private boolean isChosen() {
        return choice != null
                && !choice.isBlank()
                && typed != null
                && typed.strip().equals(asked);
    }

    boolean isEmpty() {
        return !isProposal() && (idOrName() == null || idOrName().isBlank());
    }

    boolean isProposal() {
        return isChosen() && choice.equals(NEW);
    }

    String idOrName() {
        return isChosen() && !isProposal() ? choice : typed;
    }
}
