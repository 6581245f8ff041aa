# Sourced by what measures the packaged service on PostgreSQL: an empty database, the service with a heap of 256 MB, and how long answers take.
# The database is named PGDATABASE, is DROPPED at the beginning, and reached by the usual PGHOST, PGPORT, PGUSER and PGPASSWORD. The jar is
# built unless it is there as JAR=…/quarkus-app/quarkus-run.jar. A line that misses its aim begins with MISSED.
export PGHOST="${PGHOST:-localhost}" PGPORT="${PGPORT:-5432}" PGUSER="${PGUSER:-$(id -un)}" PGDATABASE="${PGDATABASE:-upshift_measure}"
HEAP="${HEAP:-256m}"
PORT="${PORT:-8089}" HEALTH="${HEALTH:-9089}"
HERE=src/test/measure
SETUP=measure-setup-token-for-this-run-only

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

build() {
    if [ -z "${JAR:-}" ]; then
        ./mvnw -B -q -ntp ${MAVEN_ARGS:-} package -DskipTests -Dquarkus.datasource.db-kind=postgresql
        JAR="$PWD/target/quarkus-app/quarkus-run.jar"
    fi
}

empty_database() {
    psql -X -q -d postgres -c "drop database if exists \"$PGDATABASE\" with (force)" -c "create database \"$PGDATABASE\""
}

start() {
    local begun=$SECONDS
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE" QUARKUS_DATASOURCE_USERNAME="$PGUSER" \
        QUARKUS_DATASOURCE_PASSWORD="${PGPASSWORD:-}" UPSHIFT_COOKIES_SECURE=false UPSHIFT_MAIL_DELIVERY=page UPSHIFT_SETUP_TOKEN="$SETUP" \
        UPSHIFT_LIMITS_EXEMPT=127.0.0.1,::1 UPSHIFT_PAIRING_KEYS_DIRECTORY="$work/pairing-keys" UPSHIFT_KEYS_DIRECTORY="$work/keys" \
        UPSHIFT_ERASURE_LEDGER_DIRECTORY="$work/ledger" UPSHIFT_PUBLIC_PAGES_KEPT_FOR="${KEPT_FOR:-2s}" \
        QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$PORT QUARKUS_MANAGEMENT_PORT=$HEALTH \
        java ${JAVA_ARGS:-} -Xmx"$HEAP" -Xlog:gc:file="$work/gc.log" -jar "$JAR" > "$work/log" 2>&1 &
    service=$!
    while [ $((SECONDS - begun)) -lt 300 ]; do
        ! curl -fsS "http://127.0.0.1:$HEALTH/q/health/ready" > /dev/null 2>&1 || return 0
        sleep 0.3
    done
    cat "$work/log" >&2
    return 1
}

stop() {
    kill "$service" && wait "$service" 2> /dev/null || true
    service=""
    if grep -q OutOfMemoryError "$work/log"; then missed=1; echo "MISSED  out of memory with a heap of $HEAP"; fi
    echo "        largest heap before a collection: $(grep -oE '[0-9]+M->' "$work/gc.log" | tr -d 'M>-' | sort -n | tail -1) MB of $HEAP"
}

api() { # method, path, body
    curl -fsS -X "$1" -H "Authorization: Bearer $SETUP" -H 'Content-Type: application/json' ${3:+-d "$3"} "http://127.0.0.1:$PORT$2"
}

settled() { sql -c 'vacuum analyze'; } # as PostgreSQL does by itself some time after so many rows have come

cpu() { awk '{ print 10 * ($14 + $15) }' "/proc/$service/stat"; } # milliseconds that the service has computed so far

latency() { # seconds, connections, path, more wrk arguments: prints p50 p95 p99 in ms and requests a second
    local seconds="$1" connections="$2" path="$3"
    shift 3
    wrk -t1 -c"$connections" -d"${seconds}s" -s $HERE/latency.lua "$@" "http://127.0.0.1:$PORT$path" | awk '/^LATENCY/ { print $2, $3, $4, $5, $6 }'
}
