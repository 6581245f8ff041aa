package org.upshift.rest;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;

/** Tells failures that pass by themselves (the database does not answer in time, or all connections to it are taken) from defects. */
final class Outage {
    /** Classes of SQLSTATE: connection exception, operator intervention, insufficient resources, deadlock. */
    private static final Set<String> CLASSES = Set.of("08", "57", "53", "40");

    /** SQLSTATE of a lock that was not had in time, on PostgreSQL and H2. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "HYT00");

    private static final int DEEPEST = 20;

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        if (failure instanceof SQLTimeoutException || failure instanceof SQLTransientException) {
            return true;
        }
        String state = failure.getSQLState();
        boolean noConnectionInTime = state == null
                && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
        return noConnectionInTime
                || state != null
                        && state.length() == 5
                        && (CLASSES.contains(state.substring(0, 2)) || LOCK_TIMEOUTS.contains(state));
    }
}
