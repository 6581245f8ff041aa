#!/usr/bin/env bash
# How fast answers are taken and reports are made, and that nothing is lost: the packaged service on PostgreSQL, with a heap of 256 MB.
#   src/test/measure/questionnaires.sh submissions   complete submissions a second, at 8 and 32 users, beside the same inserts by pgbench
#   src/test/measure/questionnaires.sh report        the report of a cohort beside the public page, in a small database and in a large one
#   src/test/measure/questionnaires.sh large         the report over 100,000 respondents beside a plain GROUP BY
#   src/test/measure/questionnaires.sh comparison    20 cohorts, 12 items, 5,000 answers each
#   src/test/measure/questionnaires.sh brought       a file of 100,000 lines read, looked at and stored by the product's own import
#   src/test/measure/questionnaires.sh crash         kill -9 while answers come in, 30 times, and a look at every row
#   src/test/measure/questionnaires.sh all
# Needs psql, pgbench, wrk, curl, java, and a PostgreSQL on which a database may be made: it is named PGDATABASE (upshift_measure by
# default), DROPPED at the beginning, and reached by the usual PGHOST, PGPORT, PGUSER and PGPASSWORD. The jar is built unless it is there
# as JAR=…/quarkus-app/quarkus-run.jar. Sizes are variables, see below; a line that misses its aim begins with MISSED.
set -euo pipefail
cd "$(dirname "$0")/../../.."

SECONDS_EACH="${SECONDS_EACH:-20}"       # of each load
WARM="${WARM:-30}"                       # seconds of load before anything is measured: a service that runs is compiled
PEOPLE="${PEOPLE:-200000}"               # who may answer
RESPONDENTS="${RESPONDENTS:-100000}"     # of the large report
TIMES="${TIMES:-1000}"                   # how much larger the large database is
COHORTS="${COHORTS:-20}" ANSWERS="${ANSWERS:-5000}"
LINES_BROUGHT="${LINES_BROUGHT:-100000}" # of the file that is brought
CRASHES="${CRASHES:-30}" EACH_CRASH="${EACH_CRASH:-6000}" # people who may answer before each crash: more than can in four seconds
. src/test/measure/service.sh

items() {
    local n
    for n in $(seq 12); do printf '{"code":"i%s","theme":"I am confident in my ability to","text":"do thing %s"},' "$n" "$n"; done
    printf '{"code":"w1","text":"What helped?","kind":"TEXT","inBaseline":true},{"code":"w2","text":"What else?","kind":"TEXT","inBaseline":true}'
}

cohort() { # slug and waves as JSON; prints the id of a cohort with 12 scale items and 2 in words
    api POST /api/programmes "{\"slug\":\"$1\",\"title\":\"Measured $1\",\"host\":\"Upshift\",\"summary\":\"To be measured\"}" > /dev/null
    local id
    id="$(api POST "/api/programmes/$1/cohorts" '{"name":"2026","capacity":99999,"deadline":"2098-12-31"}' | grep -oE '[0-9a-f-]{36}' | head -1)"
    [ -n "$id" ] || id="$(sql -c "select c.id from cohort c join programme p on p.id = c.programme_id where p.slug = '$1'")"
    api POST "/api/cohorts/$id/questionnaires" "{\"title\":\"Measured\",\"keysDestroyedOn\":\"2099-01-01\",\"items\":[$(items)],\"waves\":[$2]}" > /dev/null
    echo "$id"
}

wave_of() { sql -c "select id from wave where cohort_id = '$1' and kind = '$2'"; }

OPEN='{"kind":"BASELINE","opens":"2020-01-01T00:00:00","closes":"2098-01-01T00:00:00"},{"kind":"POST","opens":"2098-02-01T00:00:00","closes":"2098-06-01T00:00:00"}'
CLOSED='{"kind":"BASELINE","opens":"2020-01-01T00:00:00","closes":"2020-02-01T00:00:00","asked":1},{"kind":"POST","opens":"2020-06-01T00:00:00","closes":"2020-07-01T00:00:00","asked":1}'

people() { # cohort, wave, how many: with a token each, asked in the wave
    java $HERE/Tokens.java "$3" > "$work/tokens"
    sql -v cohort="$1" -v wave="$2" -f $HERE/people.sql < "$work/tokens"
}

responses() { # cohort, how many: answered both waves, more confident afterwards
    sql -v cohort="$1" -v most="$2" -f $HERE/responses.sql
}

costs() { # as latency: prints p95 in ms and how many ms the service computes for each
    local seconds="$1" before after line
    before="$(cpu)"
    line="$(latency "$@")"
    after="$(cpu)"
    awk -v a="$before" -v b="$after" -v s="$seconds" '{ printf "%s %.2f\n", $2, (b - a) / ($4 * s) }' <<< "$line"
}

submissions() {
    empty_database
    start
    local id wave users
    id="$(cohort submissions "$OPEN")"
    wave="$(wave_of "$id" BASELINE)"
    people "$id" "$wave" "$PEOPLE"
    sql -v wave="$(wave_of "$id" POST)" -f $HERE/pgbench.sql
    # A first answer makes the key; then the service is warm
    TOKENS="$work/tokens" WAVE="$wave" FROM=0 wrk -t1 -c8 -d"${WARM}s" -s $HERE/submit.lua "http://127.0.0.1:$PORT" > /dev/null
    for users in 8 32; do
        local from p50 p99 rate failed acknowledged before after by_pgbench computed
        before="$(sql -c "select count(*) from response where wave_id = '$wave'")"
        from="$((before + 2000))"
        computed="$(cpu)"
        read -r acknowledged failed rate p50 p99 <<< "$(TOKENS="$work/tokens" WAVE="$wave" FROM="$from" wrk -t1 -c"$users" -d"${SECONDS_EACH}s" \
            -s $HERE/submit.lua "http://127.0.0.1:$PORT" | awk '/^SUBMITTED/ { print $2, $3, $4, $5, $6 }')"
        computed="$(awk -v a="$computed" -v b="$(cpu)" -v n="$acknowledged" 'BEGIN { printf "%.2f", (b - a) / n }')"
        sleep 2
        after="$(sql -c "select count(*) from response where wave_id = '$wave'")"
        by_pgbench="$(pgbench -n -c "$users" -j 2 -T "$SECONDS_EACH" -D most="$PEOPLE" -f $HERE/submit.pgbench "$PGDATABASE" 2>&1 \
            | awk '/tps = / { print $3; exit }')"
        echo "        $users users: $rate submissions/s, p50 $p50 ms, p99 $p99 ms, $computed ms of computing each; pgbench $by_pgbench/s"
        aim "$users users: at least 40% of pgbench" "$(awk -v a="$by_pgbench" 'BEGIN { print 0.4 * a }')" "$rate"
        aim "$users users: p99 within 5 times p50" "$p99" "$(awk -v a="$p50" 'BEGIN { print 5 * a }')"
        aim "$users users: no submission failed" "$failed" 0
        # What was under way at the end may be stored and not acknowledged
        aim "$users users: all $acknowledged acknowledged are stored ($((after - before)) rows)" "$acknowledged" "$((after - before))"
        aim "$users users: and no more than were under way" "$((after - before))" "$((acknowledged + users))"
    done
    stop
}

report() {
    empty_database
    start
    local id cookie name
    id="$(cohort small "$CLOSED")"
    responses "$id" 30
    sql -f $HERE/administrator.sql
    cookie="Cookie: upshift-sign-in=$(printf 'a%.0s' $(seq 43))"
    local size
    for size in small large; do
        if [ $size = large ]; then
            local other
            other="$(cohort crowd "$CLOSED")"
            responses "$other" $((30 * TIMES))
            settled
        fi
        latency "$WARM" 1 "/cohorts/$id/impact" -H "$cookie" > /dev/null
        latency "$WARM" 1 /programmes/small > /dev/null
        local public page json csv of_public of_page of_json of_csv
        read -r public of_public <<< "$(costs "$SECONDS_EACH" 1 /programmes/small)"
        read -r page of_page <<< "$(costs "$SECONDS_EACH" 1 "/cohorts/$id/impact" -H "$cookie")"
        read -r json of_json <<< "$(costs "$SECONDS_EACH" 1 "/api/cohorts/$id/impact" -H "Authorization: Bearer $SETUP")"
        read -r csv of_csv <<< "$(costs "$SECONDS_EACH" 1 "/cohorts/$id/impact.csv" -H "$cookie")"
        echo "        $size database: p95 (and computing) public page $public ($of_public) ms, report $page ($of_page) ms, as JSON $json ($of_json) ms, as CSV $csv ($of_csv) ms"
        aim "$size database: the report within 3 times the public page" "$page" "$(awk -v a="$public" 'BEGIN { print 3 * a }')"
        [ $size = small ] && name="$page" || aim "no slower with $TIMES times more (a fifth is noise)" "$page" "$(awk -v a="$name" 'BEGIN { print 1.2 * a }')"
    done
    stop
}

large() {
    empty_database
    start
    local id group first
    id="$(cohort large "$CLOSED")"
    responses "$id" "$RESPONDENTS"
    settled
    for _ in 1 2 3; do
        first="$(date +%s%N)"
        sql -v cohort="$id" -f $HERE/group-by.sql > /dev/null
        group=$((($(date +%s%N) - first) / 1000000))
    done
    for _ in 1 2 3; do
        first="$(curl -fsS -o "$work/report.json" -w '%{time_total}' -H "Authorization: Bearer $SETUP" "http://127.0.0.1:$PORT/api/cohorts/$id/impact")"
    done
    first="$(awk -v a="$first" 'BEGIN { print 1000 * a }')"
    echo "        $RESPONDENTS respondents in two waves: report $first ms, GROUP BY $group ms"
    aim "the report within twice the GROUP BY and 200 ms" "$first" $((2 * group + 200))
    aim "all $RESPONDENTS are counted" "$(grep -oE '"valid":[0-9]+' "$work/report.json" | head -1 | cut -d: -f2)" "$RESPONDENTS"
    stop
}

comparison() {
    empty_database
    start
    local n id took
    for n in $(seq "$COHORTS"); do
        id="$(cohort "c$n" "$CLOSED")"
        responses "$id" "$ANSWERS"
    done
    settled
    took="$(curl -fsS -o "$work/comparison.json" -w '%{time_total}' -H "Authorization: Bearer $SETUP" "http://127.0.0.1:$PORT/api/impact/comparison")"
    echo "        $COHORTS cohorts of $ANSWERS: $took s, $(wc -c < "$work/comparison.json") bytes"
    aim "the comparison under 10 seconds" "$took" 10
    stop
}

brought() {
    empty_database
    start
    local id file read looked stored responses begun form
    id="$(cohort brought "$CLOSED")"
    awk -v most="$LINES_BROUGHT" 'BEGIN {
        printf "respondent_code"; for (i = 1; i <= 12; i++) printf ",i%d", i; print ""
        for (n = 1; n <= most; n++) { printf "R%07d", n; for (i = 1; i <= 12; i++) printf ",%d", 1 + (n + i) % 5; print "" }
    }' > "$work/brought.csv"
    begun=$SECONDS
    file="$(curl -fsS -D - -o "$work/sheet.json" -H "Authorization: Bearer $SETUP" -H 'Content-Type: text/csv' --data-binary @"$work/brought.csv" \
        "http://127.0.0.1:$PORT/api/cohorts/$id/imports" | tr -d '\r' | sed -nE 's#^[Ll]ocation: .*(/api/.*)#\1#p')"
    read=$((SECONDS - begun)) begun=$SECONDS
    form="$(grep -oE '"typed":\{[^}]*\}' "$work/sheet.json" | sed -E 's/^"typed":\{(.*)\}$/\1/')" # what the columns seem to be
    api PUT "$file" "{${form:+$form,}\"wave\":\"BASELINE\"}" > /dev/null
    looked=$((SECONDS - begun)) begun=$SECONDS
    responses="$(api POST "$file/storing" | grep -oE '[0-9]+')"
    stored=$((SECONDS - begun))
    echo "        $LINES_BROUGHT lines: read in $read s, looked at in $looked s, stored in $stored s"
    aim "stored within ten minutes, after which it is given up" "$stored" 600
    aim "it says that all are stored ($responses)" "$LINES_BROUGHT" "$responses"
    aim "all are stored, each once" "$LINES_BROUGHT" "$(sql -c "select count(distinct respondent_code) from response where wave_id = '$(wave_of "$id" BASELINE)'")"
    aim "and no more" "$(sql -c "select count(*) from response")" "$LINES_BROUGHT"
    stop
}

crash_check() { # wave, what is done before and taken back: prints acknowledged|lost|doubled|apart|stored
    local wave="$1" change
    shift
    {
        echo "begin;"
        for change in "$@"; do echo "$change;"; done
        cat $HERE/crash-check.sql
        echo "rollback;"
    } | sql -v wave="$wave"
}

crash() {
    empty_database
    start
    local id wave round
    id="$(cohort crash "$OPEN")"
    wave="$(wave_of "$id" BASELINE)"
    people "$id" "$wave" $((CRASHES * EACH_CRASH))
    javac -d "$work" $HERE/Submitters.java
    : > "$work/acknowledged"
    for round in $(seq "$CRASHES"); do
        local before submitters
        before="$(wc -l < "$work/acknowledged")"
        java -cp "$work" Submitters "http://127.0.0.1:$PORT" "$wave" 8 $(((round - 1) * EACH_CRASH)) $((round * EACH_CRASH)) "$work/acknowledged" "$work/tokens" &
        submitters=$!
        # Killed while answers come in, not before
        while [ "$(wc -l < "$work/acknowledged")" -le "$before" ] && kill -0 "$submitters" 2> /dev/null; do sleep 0.1; done
        sleep "$((RANDOM % 3)).$((RANDOM % 10))"
        if ! kill -0 "$submitters" 2> /dev/null; then missed=1; echo "MISSED  round $round: nobody was answering when it was killed"; fi
        kill -9 "$service"
        wait "$service" 2> /dev/null || true
        wait "$submitters" || true
        start
    done
    sql -c "create table acknowledged (n int)" -c "\\copy acknowledged from '$work/acknowledged'"
    local acknowledged lost doubled apart stored seen
    IFS='|' read -r acknowledged lost doubled apart stored <<< "$(crash_check "$wave")"
    echo "        $CRASHES times kill -9: $acknowledged acknowledged, $stored stored"
    aim "nothing acknowledged is lost" "$lost" 0
    aim "nothing is doubled" "$doubled" 0
    aim "as many have answered as answers are stored" "$apart" 0
    aim "there was something to lose" 1 "$acknowledged"
    # The check sees it when one row is lost, with its invitation and without
    seen="$(crash_check "$wave" "delete from response where wave_id = '$wave' and idempotency_key = 'measured-' || lpad((select min(n) from acknowledged)::text, 10, '0')")"
    aim "the check sees a response that is gone ($seen)" 1 "$(cut -d'|' -f2 <<< "$seen")"
    aim "the check sees that somebody has answered nothing" 1 "$(cut -d'|' -f4 <<< "$seen")"
    seen="$(crash_check "$wave" "delete from response where wave_id = '$wave' and idempotency_key = 'measured-' || lpad((select max(n) from acknowledged)::text, 10, '0')" \
        "update invitation set answered = false where wave_id = '$wave' and person_id = (select id from person where name = 'Person ' || (select max(n) from acknowledged))")"
    aim "the check sees a whole submission that is gone ($seen)" 1 "$(cut -d'|' -f2 <<< "$seen")"
    stop
}

build
case "${1:-}" in
    submissions | report | large | comparison | brought | crash) "$1" ;;
    all) for each in submissions report large comparison brought crash; do echo "$each"; "$each"; done ;;
    *) sed -n '2,13p' "$0"; exit 2 ;;
esac
exit $missed
