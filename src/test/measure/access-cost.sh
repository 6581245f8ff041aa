#!/usr/bin/env bash
# What it costs to know who asks: requests per second of two pages that need a sign-in, as they are and with the check
# short-circuited. Builds the service twice, from copies of these sources, runs both side by side on one database, and asks one
# after the other in turn, so that whatever else the machine does meets both. Needs wrk, curl, git and an empty PostgreSQL database:
#   DATABASE='jdbc:postgresql://localhost/measure' DATABASE_USER=… DATABASE_PASSWORD=… src/test/measure/access-cost.sh
# Prints each round, and the median of the rounds with what it is of the page without the check. Fails below 70%.
set -euo pipefail
cd "$(dirname "$0")/../../.."

ROUNDS="${ROUNDS:-7}" WARM_UP="${WARM_UP:-20}" SECONDS_EACH="${SECONDS_EACH:-6}"
KINDS=(as-it-is without-check)

work="$(mktemp -d)"
services=()
finish() {
    for service in "${services[@]}"; do kill "$service" 2> /dev/null; wait "$service" 2> /dev/null; done || true
    rm -rf "$work"
}
trap finish EXIT

port() { [ "$1" = as-it-is ] && echo 8089 || echo 8090; }

build() { # $1 is as-it-is or without-check
    mkdir "$work/$1"
    git ls-files -z | xargs -0 cp --parents -t "$work/$1"
    [ "$1" = as-it-is ] || cp src/test/measure/WithoutCheck.java "$work/$1/src/main/java/org/upshift/people/"
    (cd "$work/$1" && ./mvnw -B -q -ntp ${MAVEN_ARGS:-} package -DskipTests -Dquarkus.datasource.db-kind=postgresql)
}

start() {
    local health="9$(port "$1" | cut -c2-)"
    QUARKUS_DATASOURCE_JDBC_URL="$DATABASE" QUARKUS_DATASOURCE_USERNAME="${DATABASE_USER:-}" \
        QUARKUS_DATASOURCE_PASSWORD="${DATABASE_PASSWORD:-}" UPSHIFT_SAMPLE_DATA=true UPSHIFT_COOKIES_SECURE=false \
        UPSHIFT_MAIL_DELIVERY=page UPSHIFT_PAIRING_KEYS_DIRECTORY="$work/keys" QUARKUS_HTTP_PORT="$(port "$1")" \
        QUARKUS_MANAGEMENT_PORT="$health" java -jar "$work/$1/target/quarkus-app/quarkus-run.jar" > "$work/$1.log" 2>&1 &
    services+=($!)
    for _ in $(seq 90); do
        ! curl -fsS "http://localhost:$health/q/health/ready" > /dev/null 2>&1 || return 0
        sleep 1
    done
    cat "$work/$1.log" >&2
    return 1
}

page() { curl -fsS -b "$work/$1.cookies" -c "$work/$1.cookies" "http://localhost:$(port "$1")$2"; }
send() { # as-it-is or without-check, path, field; the token of the form is the cookie's
    curl -fsS -o /dev/null -b "$work/$1.cookies" -c "$work/$1.cookies" "http://localhost:$(port "$1")$2" --data-urlencode "$3" \
        --data-urlencode "csrf-token=$(awk '$6 == "upshift-csrf" { print $7 }' "$work/$1.cookies")"
}

sign_in() { # a participant of the sample data, with the code of the newest letter
    local address="pat.participant@example.org" letter
    page "$1" /sign-in > /dev/null
    send "$1" /sign-in "email=$address"
    letter="$(page "$1" "/development/mail?to=$address" | grep -oE '/development/mail/[0-9a-f-]{36}' | head -n 1)"
    send "$1" /sign-in/code "code=$(page "$1" "$letter" | grep -oE 'Your code is [0-9]{6}' | grep -oE '[0-9]{6}' | head -n 1)"
}

ask() { # as-it-is or without-check, path, seconds: prints requests a second
    local cookie
    cookie="$(awk '$6 ~ /^upshift-/ { printf "%s=%s; ", $6, $7 }' "$work/$1.cookies")"
    wrk -t2 -c32 -d"${3}s" -H "Cookie: $cookie" "http://localhost:$(port "$1")$2" \
        | awk '/Requests\/sec/ { rate = $2 } /Non-2xx/ { failed = 1; print $0 > "/dev/stderr" } END { if (failed) exit 1; print rate }'
}

median() { sort -n "$1" | awk '{ rate[NR] = $1 } END { print rate[int((NR + 1) / 2)] }'; }

for kind in "${KINDS[@]}"; do build "$kind"; done
for kind in "${KINDS[@]}"; do start "$kind"; sign_in "$kind"; done

missed=0
mine="$(page as-it-is /home | grep -oE '/cohorts/[0-9a-f-]{36}/my-sessions' | head -n 1)"
for path in /home "$mine"; do
    shown="${path/[0-9a-f]*-[0-9a-f-]*\//\{id\}/}"
    for kind in "${KINDS[@]}"; do ask "$kind" "$path" "$WARM_UP" > /dev/null; : > "$work/$kind.rates"; done
    for round in $(seq "$ROUNDS"); do
        for kind in "${KINDS[@]}"; do ask "$kind" "$path" "$SECONDS_EACH" >> "$work/$kind.rates"; done
        echo "$shown round $round: $(tail -n 1 "$work/as-it-is.rates") requests/s as it is, $(tail -n 1 "$work/without-check.rates") without the check"
    done
    with="$(median "$work/as-it-is.rates")" without="$(median "$work/without-check.rates")"
    echo "$shown median: $with of $without requests/s, $(awk -v a="$with" -v b="$without" 'BEGIN { printf "%.0f", 100 * a / b }')%"
    awk -v a="$with" -v b="$without" 'BEGIN { exit !(a >= 0.7 * b) }' || missed=1
done
exit "$missed"
