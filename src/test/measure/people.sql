-- People with a place in a cohort who are asked in a wave, with a token each, which comes as lines of Tokens.java. That a token is used is
-- noted once a minute; these have been used already, so that what is measured is the submission
create temporary table given (n int, token text, hash text);
\copy given from pstdin with (format csv)
with made as (
    insert into person (id, name, email, created_at, version)
    select gen_random_uuid(), 'Person ' || n, 'person' || n || '@example.org', now(), 0 from given
    returning id, substr(name, 8)::int as n
), token as (
    insert into access_token (id, person_id, name, secret_hash, created_at, last_used_at, expires_at)
    select gen_random_uuid(), made.id, 'measured', given.hash, now(), now() + interval '1 hour', now() + interval '1 day' from made join given using (n)
), place as (
    insert into enrolment (id, cohort_id, person_id, status, taken_at, live_key, version)
    select gen_random_uuid(), :'cohort', id, 'TAKEN', now(), :'cohort' || ' ' || id, 0 from made
)
insert into invitation (id, wave_id, person_id, answered) select gen_random_uuid(), :'wave', id, false from made;
analyze;
