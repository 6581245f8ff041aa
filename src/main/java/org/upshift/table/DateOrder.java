package org.upshift.table;

import java.util.Arrays;
import java.util.Optional;

/** What comes first in a day that is written in numbers, as 9/8/2025. */
public enum DateOrder {
    DAY_FIRST("day/month/year"),
    MONTH_FIRST("month/day/year");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** By its name, as forms and the API write it. */
    public static Optional<DateOrder> named(String typed) {
        return Arrays.stream(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
