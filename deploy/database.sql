-- The database of an installation and its two users, to be run once by a superuser of PostgreSQL:
--   psql -v owner_password=… -v service_password=… -f deploy/database.sql postgres
--
-- upshift_owner owns the tables and changes them when Upshift is upgraded (quarkus.flyway.username). upshift is who the
-- service runs as (quarkus.datasource.username). When the service starts, the owner gives it select, insert, update and delete
-- on the tables, and takes update and delete back where the history is: see src/main/resources/db/postgresql.
create role upshift_owner login password :'owner_password';
create role upshift login password :'service_password';
create database upshift owner upshift_owner encoding 'UTF8' template template0;
revoke all on database upshift from public;
grant connect on database upshift to upshift;
