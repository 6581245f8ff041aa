#!/usr/bin/env bash
# Whether a national programme is quick to work with, and a deadline night loses nobody: the packaged service on PostgreSQL, with a heap of 256 MB
# and 50 programmes, 2,000 cohorts, 200,000 applications (national.sql).
#   src/test/measure/applications.sh pages      list of applications, workbench and "who is missing what" of cohorts of 2,000, at 8 users, beside the public page
#   src/test/measure/applications.sh deadline   500 people save twice and send; then a look at every row
#   src/test/measure/applications.sh all
# Needs what service.sh says, and psql, wrk, curl, java. Sizes are variables, see below; a line that misses its aim begins with MISSED.
set -euo pipefail
cd "$(dirname "$0")/../../.."

SECONDS_EACH="${SECONDS_EACH:-15}"       # of each load
WARM="${WARM:-30}"                       # seconds of load before a page is measured: a service that runs is compiled
LATE="${LATE:-500}"                      # who meet the deadline
NIGHT="${NIGHT:-60}"                     # seconds in which they do
. src/test/measure/service.sh
export UPSHIFT_SAMPLE_DATA=true

national() {
    empty_database
    start
    sql -f $HERE/national.sql
    sql -f $HERE/administrator.sql
    settled
    echo "        $(sql -c "select (select count(*) from programme) || ' programmes, ' || (select count(*) from cohort) || ' cohorts, ' || (select count(*) from application) || ' applications'")"
}

cohort() { sql -c "select id from cohort where name = '$1'"; }

timed() { # path, more wrk arguments: p95 at 8 users, and milliseconds of the service's processor time for each page
    local path="$1" before p50 p95 p99 rate faults
    shift
    latency "$WARM" 8 "$path" "$@" > /dev/null
    before="$(cpu)"
    read -r p50 p95 p99 rate faults <<< "$(latency "$SECONDS_EACH" 8 "$path" "$@")"
    echo "$p95 $(awk -v ms="$(($(cpu) - before))" -v pages="$((rate * SECONDS_EACH))" 'BEGIN { printf "%.1f", ms / pages }')"
}

pages() {
    national
    local selecting open cookie public path p95 each first
    selecting="$(cohort 'Measured selecting')"
    open="$(cohort 'Measured open')"
    cookie="Cookie: upshift-sign-in=$(printf 'a%.0s' $(seq 43))"
    api POST "/api/cohorts/$selecting/selection" '{}' > /dev/null
    read -r public each <<< "$(timed /programmes/measured-1)"
    echo "        public page: p95 $public ms, computing $each ms each"
    read -r p95 each <<< "$(timed /programmes/measured-1 -H "$cookie")"
    echo "        the same for somebody who is signed in, the least that a page of the team takes: p95 $p95 ms, computing $each ms each"
    for path in "/cohorts/$open/applications" "/cohorts/$selecting/selection" "/cohorts/$open/missing"; do
        first="$(curl -sS -o "$work/page" -w '%{http_code}' -H "$cookie" "http://127.0.0.1:$PORT$path")"
        [ "$first" = 200 ] || { missed=1; echo "MISSED  $path answers $first"; continue; }
        read -r p95 each <<< "$(timed "$path" -H "$cookie")"
        aim "${path##*/} of 2,000: p95 $p95 ms, within 4 times the public page, computing $each ms each" "$p95" "$(awk -v a="$public" 'BEGIN { print 4 * a }')"
    done
    stop
}

deadline() {
    national
    local criterion calls refused p50 p95 most part
    java $HERE/Tokens.java "$LATE" > "$work/tokens"
    sql -f $HERE/deadline.sql < "$work/tokens"
    sql -c 'select application from late_applicant order by n' > "$work/applications"
    criterion="$(sql -c "select criterion_id from application_finding where kind = 'ELIGIBILITY' and verdict = 'YES' limit 1")"
    read -r calls refused p50 p95 most <<< "$(java $HERE/DeadlineNight.java "http://127.0.0.1:$PORT" "$work/tokens" "$work/applications" "$criterion" "$NIGHT")"
    echo "        $LATE people within $NIGHT s: $calls calls, p50 $p50 ms, p95 $p95 ms, slowest $most ms"
    aim "none is refused" "$refused" 0
    sleep 5
    local sent answers asked to_managers to_applicants
    IFS='|' read -r sent answers asked to_managers to_applicants <<< "$(sql -f $HERE/deadline-check.sql)"
    echo "        $sent sent, $answers with the last statement, $asked sign-offs asked for, $to_managers letters to line managers, $to_applicants to applicants"
    for part in "$sent" "$answers" "$asked" "$to_managers" "$to_applicants"; do aim "none is lost and none doubled" "$LATE" "$part"; done
    stop
}

build
case "${1:-}" in
    pages | deadline) "$1" ;;
    all) pages; deadline ;;
    *) sed -n '2,8p' "$0"; exit 2 ;;
esac
exit $missed
