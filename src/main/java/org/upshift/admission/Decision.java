package org.upshift.admission;

/**
 * What a signatory answers.
 *
 * @param statement for the programme team
 * @param conditions on which they support the application; may be empty
 * @param name as typed, in the place of a signature; {@code post} likewise
 * @param terms the hash of what they read, or null where they read what is asked now
 */
public record Decision(Choice choice, String statement, String conditions, String name, String post, String terms) {
    /** The three answers. */
    public enum Choice {
        SUPPORT(SignOffStatus.Event.SUPPORT),
        REFUSE(SignOffStatus.Event.REFUSE),
        NOT_MY_REPORT(SignOffStatus.Event.DISOWN);

        private final SignOffStatus.Event event;

        Choice(SignOffStatus.Event event) {
            this.event = event;
        }

        SignOffStatus.Event event() {
            return event;
        }
    }

    public static Decision of(boolean support, String name, String post, String statement) {
        return new Decision(support ? Choice.SUPPORT : Choice.REFUSE, statement, "", name, post, null);
    }
}
