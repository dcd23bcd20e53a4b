#!/bin/sh
# Runs once, when the PostgreSQL of docker-compose.yml makes its data: the login of api and worker. It is no superuser, so row
# security holds for it; the structure is changed by POSTGRES_USER, in migrations alone.
set -eu
psql --quiet --set ON_ERROR_STOP=1 --set password="$SEEDBED_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role seedbed_owner nologin;
create role seedbed_app nologin;
create role seedbed_worker nologin;
create role seedbed_login login password :'password' in role seedbed_app, seedbed_worker;
SQL
