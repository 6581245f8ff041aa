#!/usr/bin/env bash
# What happens when everybody wants a seat: the packaged service on PostgreSQL, with a heap of 512 MB.
#   src/test/measure/rush.sh rush       PEOPLE people press "Book" for SEATS seats within SPREAD seconds, and join the waiting list where the page
#                                       says that the session is full; ROUNDS times in a row, each in a session of its own. Afterwards every row is
#                                       looked at: exactly SEATS seats taken, by as many people; everybody else in the queue, once, with a number of
#                                       their own; nobody in both; each answer within LIMIT milliseconds, and none of them a fault
#   src/test/measure/rush.sh bookings   bookings a second at USERS users, each by somebody else and a hundred sessions in turn, beside the same
#                                       statements by pgbench
#   src/test/measure/rush.sh all
# Needs psql, pgbench, wrk, curl, java, and a PostgreSQL on which a database may be made: it is named PGDATABASE (upshift_measure by default),
# DROPPED at the beginning, and reached by the usual PGHOST, PGPORT, PGUSER and PGPASSWORD. The jar is built unless it is there as
# JAR=…/quarkus-app/quarkus-run.jar. A line that misses its aim begins with MISSED.
set -euo pipefail
cd "$(dirname "$0")/../../.."

PEOPLE="${PEOPLE:-500}" SEATS="${SEATS:-20}" ROUNDS="${ROUNDS:-50}"
WARM="${WARM:-3}"              # rounds before the first that counts: a service that runs is compiled
SPREAD="${SPREAD:-10}"         # seconds within which everybody comes
LIMIT="${LIMIT:-3000}"         # milliseconds for one answer
BOOKERS="${BOOKERS:-60000}"    # who may book, each once by the service and once by pgbench
USERS="${USERS:-8}"
SECONDS_EACH="${SECONDS_EACH:-20}" WARM_SECONDS="${WARM_SECONDS:-30}"
HEAP="${HEAP:-512m}"
. src/test/measure/service.sh

rush() {
    empty_database
    start
    sql -v people="$PEOPLE" -v seats="$SEATS" -v rounds="$((WARM + ROUNDS))" -f $HERE/rush.sql
    javac -d "$work" $HERE/Rush.java
    java -cp "$work" Rush "http://127.0.0.1:$PORT" "$PEOPLE" "$((WARM + ROUNDS))" "$SPREAD" | awk -v warm="$WARM" '$1 > warm' > "$work/answers"

    local answers faults slowest booked queued other p50 p99 sessions exact counted twice waiting unnumbered both free
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
    stop
}

load() { # seconds, from whom on: prints how many were booked, how many failed, bookings a second, p50 and p99 in ms
    FROM="$2" wrk -t1 -c"$USERS" -d"${1}s" -s $HERE/book.lua "http://127.0.0.1:$PORT" | awk '/^BOOKED/ { print $2, $3, $4, $5, $6 }'
}

bookings() {
    empty_database
    start
    sql -v people="$BOOKERS" -v seats="$BOOKERS" -v rounds=1 -f $HERE/rush.sql
    sql -v people="$BOOKERS" -f $HERE/bookings.sql
    local warm acknowledged failed rate p50 p99 computed before after by_pgbench
    read -r warm _ <<< "$(load "$WARM_SECONDS" 0)"
    before="$(sql -c "select count(*) from booking")"
    computed="$(cpu)"
    read -r acknowledged failed rate p50 p99 <<< "$(load "$SECONDS_EACH" $((warm + 1000)))"
    computed="$(awk -v a="$computed" -v b="$(cpu)" -v n="$acknowledged" 'BEGIN { printf "%.2f", (b - a) / n }')"
    sleep 2
    after="$(sql -c "select count(*) from booking")"
    stop # or it would deliver the letters of pgbench
    by_pgbench="$(pgbench -n -c "$USERS" -j 2 -T "$SECONDS_EACH" -f $HERE/book.pgbench "$PGDATABASE" 2>&1 | awk '/tps = / { print $3; exit }')"
    echo "        $USERS users: $rate bookings/s, p50 $p50 ms, p99 $p99 ms, $computed ms of computing each; pgbench $by_pgbench/s"
    aim "$USERS users: at least 40% of pgbench" "$(awk -v a="$by_pgbench" 'BEGIN { print 0.4 * a }')" "$rate"
    aim "no booking failed" "$failed" 0
    # What was under way at the end may be stored and not acknowledged
    aim "all $acknowledged acknowledged are stored ($((after - before)) rows)" "$acknowledged" "$((after - before))"
    aim "and no more than were under way" "$((after - before))" "$((acknowledged + USERS))"
    aim "the counter of each session is the number of its seats" \
        "$(sql -c "select count(*) from session s where title like 'Rush%' and booked <> (select count(*) from booking b where b.session_id = s.id)")" 0
}

build
case "${1:-}" in
    rush | bookings) "$1" ;;
    all) for each in rush bookings; do echo "$each"; "$each"; done ;;
    *) sed -n '2,13p' "$0"; exit 2 ;;
esac
exit $missed
