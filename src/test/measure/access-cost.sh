#!/usr/bin/env bash
# What it costs to know who asks: requests per second of two pages that need a sign-in, as they are and with the check
# short-circuited. Builds the service twice, from copies of these sources. Needs wrk, curl, git and an empty PostgreSQL database:
#   DATABASE='jdbc:postgresql://localhost/measure' DATABASE_USER=… DATABASE_PASSWORD=… src/test/measure/access-cost.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."

work="$(mktemp -d)"
service=""
finish() {
    [ -z "$service" ] || { kill "$service" 2> /dev/null; wait "$service" 2> /dev/null; } || true
    rm -rf "$work"
}
trap finish EXIT

build() { # $1 is as-it-is or without-check
    mkdir "$work/$1"
    git ls-files -z | xargs -0 cp --parents -t "$work/$1"
    [ "$1" = as-it-is ] || cp src/test/measure/WithoutCheck.java "$work/$1/src/main/java/org/upshift/people/"
    (cd "$work/$1" && ./mvnw -B -q -ntp ${MAVEN_ARGS:-} package -DskipTests -Dquarkus.datasource.db-kind=postgresql)
}

start() {
    QUARKUS_DATASOURCE_JDBC_URL="$DATABASE" QUARKUS_DATASOURCE_USERNAME="${DATABASE_USER:-}" \
        QUARKUS_DATASOURCE_PASSWORD="${DATABASE_PASSWORD:-}" UPSHIFT_SAMPLE_DATA=true UPSHIFT_COOKIES_SECURE=false \
        UPSHIFT_MAIL_DELIVERY=page UPSHIFT_PAIRING_KEYS_DIRECTORY="$work/keys" QUARKUS_HTTP_PORT=8089 QUARKUS_MANAGEMENT_PORT=9089 \
        java -jar "$work/$1/target/quarkus-app/quarkus-run.jar" > "$work/log" 2>&1 &
    service=$!
    for _ in $(seq 90); do
        ! curl -fsS http://localhost:9089/q/health/ready > /dev/null 2>&1 || return 0
        sleep 1
    done
    cat "$work/log" >&2
    return 1
}

stop() {
    kill "$service" && wait "$service" 2> /dev/null || true
    service=""
}

page() { curl -fsS -b "$work/cookies" -c "$work/cookies" "http://localhost:8089$1"; }
send() { # path, then fields; the token of the form is the cookie's
    local path="$1" fields=()
    shift
    for field in "csrf-token=$(awk '$6 == "upshift-csrf" { print $7 }' "$work/cookies")" "$@"; do
        fields+=(--data-urlencode "$field")
    done
    curl -fsS -o /dev/null -b "$work/cookies" -c "$work/cookies" "${fields[@]}" "http://localhost:8089$path"
}

sign_in() { # a participant of the sample data, with the code that would have come by mail
    local address="pat.participant@example.org"
    rm -f "$work/cookies"
    page /sign-in > /dev/null
    send /sign-in "email=$address"
    local letter
    letter="$(page "/development/mail?to=$address" | grep -oE '/development/mail/[0-9a-f-]{36}' | head -n 1)"
    send /sign-in/code "code=$(page "$letter" | grep -oE 'Your code is [0-9]{6}' | grep -oE '[0-9]{6}' | head -n 1)"
}

measure() {
    start "$1"
    sign_in
    local cookie mine
    cookie="$(awk '$6 ~ /^upshift-/ { printf "%s=%s; ", $6, $7 }' "$work/cookies")"
    mine="$(page /home | grep -oE '/cohorts/[0-9a-f-]{36}/my-sessions' | head -n 1)"
    for path in /home "$mine"; do
        wrk -t2 -c32 -d4s -H "Cookie: $cookie" "http://localhost:8089$path" > /dev/null
        echo "$1 ${path/[0-9a-f]*-[0-9a-f-]*\//{id\}/} $(wrk -t2 -c32 -d10s -H "Cookie: $cookie" "http://localhost:8089$path" \
            | awk '/Requests\/sec/ { print $2 " requests/s" } /Non-2xx/ { print "FAILED " $0 }')"
    done
    stop
}

build as-it-is
build without-check
for round in 1 2; do
    measure as-it-is
    measure without-check
done
