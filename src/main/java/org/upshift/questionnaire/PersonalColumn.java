package org.upshift.questionnaire;

import java.util.Set;
import java.util.regex.Pattern;
import org.upshift.table.Cells;

/** What a column tells about who answered, and when, instead of what. Such columns are never stored. */
enum PersonalColumn {
    EMAIL("e-mail addresses"),
    NAME("names"),
    NETWORK("network addresses"),
    TIME("dates and times"),
    NUMBER("numbers of responses, which lead back to people elsewhere"),
    PLACE("places"),
    TECHNICAL("technical details");

    private static final Pattern EMAIL_WORDS = Pattern.compile(
            "(.* )?(e ?mail|email address|e mail address|upn|user ?principal ?name)( address)?( optional)?");
    private static final Pattern NAME_WORDS = Pattern.compile(
            "(what is |what s )?(please )?(enter |give |type )?(your |participant |respondent |recipient )?"
                    + "(full |first |last |family |given |preferred |user ?)?(name|names|surname|forename|firstname|lastname|recipientlastname|recipientfirstname|username)( optional| if you wish)?");
    private static final Pattern TIME_WORDS = Pattern.compile(
            "(start|end|completion|started|completed|submission|submitted|last modified|recorded|created|last action) ?(time|date|on|at|date time)?"
                    + "|response (date|time)|startdate|enddate|recordeddate|timestamp|time stamp|date|datestamp|startlanguagetime|submitdate|completed date|date submitted");
    private static final Set<String> NUMBERS = Set.of(
            "id",
            "responseid",
            "response id",
            "response number",
            "unique response number",
            "uniqueresponsenumber",
            "uniqueid",
            "unique id",
            "respondent number",
            "seed",
            "token",
            "external data reference",
            "externalreference",
            "externaldatareference",
            "collector id",
            "phone",
            "phone number",
            "mobile",
            "telephone",
            "telephone number",
            "staff number",
            "student number",
            "payroll number");
    private static final Set<String> PLACES =
            Set.of("locationlatitude", "locationlongitude", "location latitude", "location longitude");
    private static final Set<String> TECHNICAL_WORDS = Set.of(
            "status",
            "response type",
            "progress",
            "finished",
            "duration",
            "duration in seconds",
            "durationinseconds",
            "distributionchannel",
            "distribution channel",
            "userlanguage",
            "user language",
            "startlanguage",
            "lastpage",
            "language",
            "total points",
            "quiz feedback",
            "grade posted time");

    private static final Pattern EMAIL_VALUE = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NETWORK_VALUE =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:.*:)[0-9a-fA-F:]{6,39}");
    private static final Pattern TIME_VALUE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}([T ].*)?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}( .*)?");

    private final String words;

    PersonalColumn(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Null when a column tells nothing of this kind. */
    static PersonalColumn of(String code, String heading, Cells cells) {
        var byName = byName(Wording.plain(heading));
        if (byName == null && !code.isEmpty()) {
            byName = byName(Wording.plain(code));
        }
        return byName != null ? byName : byValues(cells);
    }

    private static PersonalColumn byName(String name) {
        if (EMAIL_WORDS.matcher(name).matches() || name.equals("recipientemail")) {
            return EMAIL;
        }
        if (NAME_WORDS.matcher(name).matches()) {
            return NAME;
        }
        if (name.equals("ip") || name.equals("ipaddress") || name.equals("ip address")) {
            return NETWORK;
        }
        if (TIME_WORDS.matcher(name).matches()) {
            return TIME;
        }
        if (NUMBERS.contains(name)) {
            return NUMBER;
        }
        if (PLACES.contains(name)) {
            return PLACE;
        }
        return TECHNICAL_WORDS.contains(name) || name.startsWith("points ") || name.startsWith("feedback ")
                ? TECHNICAL
                : null;
    }

    private static PersonalColumn byValues(Cells cells) {
        long given = cells.count(value -> true);
        if (given == 0) {
            return null;
        }
        if (most(cells, given, EMAIL_VALUE)) {
            return EMAIL;
        }
        if (most(cells, given, NETWORK_VALUE)) {
            return NETWORK;
        }
        return most(cells, given, TIME_VALUE) ? TIME : null;
    }

    private static boolean most(Cells cells, long given, Pattern pattern) {
        return cells.count(value -> pattern.matcher(value).matches()) * 2 > given;
    }
}
