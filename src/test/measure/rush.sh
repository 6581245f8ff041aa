#!/usr/bin/env bash
# What happens when everybody wants a seat at once: the packaged service on PostgreSQL. PEOPLE people press "Book" for SEATS seats within
# SPREAD seconds, and join the waiting list where the page says that the session is full; ROUNDS times in a row, each in a session of its
# own. Afterwards every row is looked at: exactly SEATS seats taken, by as many people; everybody else in the queue, once, with a number of
# their own; nobody in both; each answer within LIMIT milliseconds, and none of them a fault.
#   src/test/measure/rush.sh
# Needs psql, curl, java, and a PostgreSQL on which a database may be made: it is named PGDATABASE (upshift_measure by default), DROPPED at
# the beginning, and reached by the usual PGHOST, PGPORT, PGUSER and PGPASSWORD. The jar is built unless it is there as
# JAR=…/quarkus-app/quarkus-run.jar. A line that misses its aim begins with MISSED.
set -euo pipefail
cd "$(dirname "$0")/../../.."

export PGHOST="${PGHOST:-localhost}" PGPORT="${PGPORT:-5432}" PGUSER="${PGUSER:-$(id -un)}" PGDATABASE="${PGDATABASE:-upshift_measure}"
PEOPLE="${PEOPLE:-500}" SEATS="${SEATS:-20}" ROUNDS="${ROUNDS:-50}"
WARM="${WARM:-3}"      # rounds before the first that counts: a service that runs is compiled
SPREAD="${SPREAD:-10}" # seconds within which everybody comes
LIMIT="${LIMIT:-3000}" # milliseconds for one answer
HEAP="${HEAP:-512m}"
PORT="${PORT:-8089}" HEALTH="${HEALTH:-9089}"
HERE=src/test/measure

work="$(mktemp -d)"
service=""
missed=0
finish() {
    [ -z "$service" ] || { kill -9 "$service" 2> /dev/null; wait "$service" 2> /dev/null; } || true
    rm -rf "$work"
}
trap finish EXIT

sql() { psql -X -q -v ON_ERROR_STOP=1 -A -t "$@"; }

aim() { # words, measured, limit: the first may not be more than the second
    if awk -v a="$2" -v b="$3" 'BEGIN { exit !(a <= b) }'; then echo "ok      $1"; else missed=1; echo "MISSED  $1"; fi
}

if [ -z "${JAR:-}" ]; then
    ./mvnw -B -q -ntp ${MAVEN_ARGS:-} package -DskipTests -Dquarkus.datasource.db-kind=postgresql
    JAR="$PWD/target/quarkus-app/quarkus-run.jar"
fi
psql -X -q -d postgres -c "drop database if exists \"$PGDATABASE\" with (force)" -c "create database \"$PGDATABASE\""
QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE" QUARKUS_DATASOURCE_USERNAME="$PGUSER" \
    QUARKUS_DATASOURCE_PASSWORD="${PGPASSWORD:-}" UPSHIFT_COOKIES_SECURE=false UPSHIFT_MAIL_DELIVERY=page \
    UPSHIFT_LIMITS_EXEMPT=127.0.0.1,::1 UPSHIFT_PAIRING_KEYS_DIRECTORY="$work/pairing-keys" UPSHIFT_KEYS_DIRECTORY="$work/keys" \
    UPSHIFT_ERASURE_LEDGER_DIRECTORY="$work/ledger" QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$PORT QUARKUS_MANAGEMENT_PORT=$HEALTH \
    java -Xmx"$HEAP" -jar "$JAR" > "$work/log" 2>&1 &
service=$!
begun=$SECONDS
until curl -fsS "http://127.0.0.1:$HEALTH/q/health/ready" > /dev/null 2>&1; do
    if [ $((SECONDS - begun)) -gt 120 ]; then cat "$work/log" >&2; exit 1; fi
    sleep 0.3
done

sql -v people="$PEOPLE" -v seats="$SEATS" -v rounds="$((WARM + ROUNDS))" -f $HERE/rush.sql
javac -d "$work" $HERE/Rush.java
java -cp "$work" Rush "http://127.0.0.1:$PORT" "$PEOPLE" "$((WARM + ROUNDS))" "$SPREAD" | awk -v warm="$WARM" '$1 > warm' > "$work/answers"

read -r answers faults slowest booked queued other <<< "$(awk '{ n++; if ($4 > 499 || $4 == 0) f++; if ($5 > s) s = $5
    if ($3 == "book" && $4 == 303) b++; else if ($3 == "wait" && $4 == 303) q++; else if ($3 == "book" && $4 == 422) r++; else o++ }
    END { print n + 0, f + 0, s + 0, b + 0, q + 0, o + 0 }' "$work/answers")"
if [ "$((faults + other))" -gt 0 ]; then
    awk '{ print "        " $3, $4 }' "$work/answers" | sort | uniq -c
    grep -E "ERROR|Exception" "$work/log" | cut -c1-200 | sort | uniq -c | sort -rn | head -5
fi
p50="$(awk '{ print $5 }' "$work/answers" | sort -n | awk '{ a[NR] = $1 } END { print a[int(NR / 2) + 1] }')"
p99="$(awk '{ print $5 }' "$work/answers" | sort -n | awk '{ a[NR] = $1 } END { print a[int(NR * 0.99) + 1] }')"
IFS='|' read -r sessions exact counted twice waiting unnumbered both free <<< "$(sql -v people="$PEOPLE" -v seats="$SEATS" -v warm="$WARM" -f $HERE/rush-check.sql)"

echo "        $ROUNDS times $PEOPLE people for $SEATS seats within $SPREAD s: $answers answers, p50 $p50 ms, p99 $p99 ms, slowest $slowest ms"
aim "each answer within $LIMIT ms" "$slowest" "$LIMIT"
aim "no fault" "$faults" 0
aim "no other answer than booked, full, waiting" "$other" 0
aim "as many were told that they have a seat as have one ($booked)" "$booked" "$((ROUNDS * SEATS))"
aim "and no fewer" "$((ROUNDS * SEATS))" "$booked"
aim "everybody else was told that they wait ($queued)" "$((ROUNDS * (PEOPLE - SEATS)))" "$queued"
aim "all sessions were rushed at" "$ROUNDS" "$sessions"
aim "exactly $SEATS seats in each of them" "$ROUNDS" "$exact"
aim "the counter of each session is the number of its seats" "$ROUNDS" "$counted"
aim "nobody has two seats" "$twice" 0
aim "everybody else waits" "$ROUNDS" "$waiting"
aim "each queue is numbered without a gap" "$unnumbered" 0
aim "nobody has a seat and waits for one" "$both" 0
aim "no seat is free while somebody waits" "$free" 0
exit $missed
