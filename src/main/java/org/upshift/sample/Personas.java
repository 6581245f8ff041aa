package org.upshift.sample;

import java.util.List;

/** The people as whom one can sign in to the sample data. All of them are invented. */
public final class Personas {
    public static final Persona ADMINISTRATOR =
            new Persona("ada.admin@example.org", "Ada Marlowe", "Health Innovation Network", "Administrator");
    public static final Persona TEAM =
            new Persona("tom.team@example.org", "Tom Okonjo", "Health Innovation Network", "Programme team");
    public static final Persona REVIEWER =
            new Persona("rae.reviewer@example.org", "Rae Winterbourne", "Riverbank Learning", "Reviewer");
    public static final Persona FACILITATOR =
            new Persona("fay.facilitator@example.org", "Fay Lindqvist", "Riverbank Learning", "Facilitator");
    public static final Persona EVALUATOR =
            new Persona("eve.evaluator@example.org", "Evelyn Dasgupta", "Thameside Evaluation Unit", "Evaluator");
    public static final Persona PARTICIPANT = new Persona(
            "pat.participant@example.org",
            "Patrick Adebayo",
            "St Oswin's Hospital NHS Foundation Trust",
            "Participant");
    public static final Persona APPLICANT =
            new Persona("amy.applicant@example.org", "Amy Castellan", "Marlbridge Borough Council", "Applicant");

    /** Has no account: gets a personal link when an applicant names this address. */
    public static final Persona LINE_MANAGER =
            new Persona("lee.manager@example.org", "Lee Hartnell", "Marlbridge Borough Council", "Line manager");

    private Personas() {}

    public record Persona(String email, String name, String organisation, String part) {}

    /** Those who can sign in, in the order in which they come into a programme's life. */
    public static List<Persona> all() {
        return List.of(ADMINISTRATOR, TEAM, APPLICANT, REVIEWER, PARTICIPANT, FACILITATOR, EVALUATOR);
    }
}
