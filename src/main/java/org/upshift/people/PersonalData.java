package org.upshift.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;

/**
 * What a feature holds about a person: one section of "My data", of its download, and of the answer to a request for a copy. A
 * feature contributes one bean for each kind of record. Reading a page of it and counting it take one SQL statement each.
 */
public interface PersonalData {
    /** Where the section stands among all: 10 who one is, 20 access, 30 applications, 40 places and sessions, 50 questionnaires, 90 the rest. */
    int order();

    /** A code such as {@code applications}, for addresses and downloads. */
    String code();

    /** Such as "Applications". */
    String title();

    /** One or two sentences: what it is for, and how long it stays. */
    String purpose();

    /** The page on which one can correct it oneself, or null when the team does that on request. */
    default String correctedAt() {
        return null;
    }

    /** A page of the records, in an order that does not change. */
    List<Item> items(Subject who, Page page);

    long count(Subject who);

    /**
     * Whose data is asked for.
     *
     * @param ids the person's, and those of records that turned out to be theirs
     * @param addresses every e-mail address under which they are or were known; line managers are found by theirs
     */
    record Subject(UUID person, Set<UUID> ids, Set<String> addresses) {
        public Subject {
            ids = Set.copyOf(ids);
            addresses = Set.copyOf(addresses);
        }
    }

    /**
     * @param key tells the records of a section apart, such as an id
     * @param place the page on which those who run the programme see and correct the record, or null where there is none
     */
    record Item(String key, String title, List<Field> fields, String place) {
        public Item(String key, String title, List<Field> fields) {
            this(key, title, fields, null);
        }

        public Item {
            fields = fields.stream().filter(field -> !field.value().isEmpty()).toList();
        }
    }

    /**
     * One value, as it is shown; an empty one is left out.
     *
     * @param writtenBy who wrote it about the person (such as "your line manager"), or null: words of others are only given out
     *     after somebody has looked whether that harms them
     */
    record Field(String label, String value, String writtenBy) {
        public Field {
            value = value == null ? "" : value.strip();
        }

        /** Moments are said in London time, everything else as it is; null is nothing. */
        public static Field of(String label, Object value) {
            return new Field(label, words(value), null);
        }

        private static String words(Object value) {
            if (value instanceof Instant moment) {
                return LondonTime.dateTime(moment);
            }
            if (value instanceof LocalDateTime local) {
                return LondonTime.dateTime(local);
            }
            if (value instanceof LocalDate day) {
                return LondonTime.date(day);
            }
            return value == null ? "" : value.toString();
        }

        public static Field by(String writtenBy, String label, String value) {
            return new Field(label, value, writtenBy);
        }

        public boolean isOfOthers() {
            return writtenBy != null;
        }
    }
}
