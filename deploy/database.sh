#!/bin/sh
# Run once by the PostgreSQL image of compose.yaml, when its volume is new.
set -eu
psql -v ON_ERROR_STOP=1 -v owner_password="$UPSHIFT_OWNER_PASSWORD" -v service_password="$UPSHIFT_DATABASE_PASSWORD" \
    --username postgres -f /upshift/database.sql postgres
