-- People with a place in a cohort and a token each, who are asked in a wave: Person 1 has the token m1, filled up with x to 43 letters
create extension if not exists pgcrypto;
with made as (
    insert into person (id, name, email, created_at, version)
    select gen_random_uuid(), 'Person ' || n, 'person' || n || '@example.org', now(), 0 from generate_series(1, :most) n
    returning id, substr(name, 8)::int as n
), token as (
    insert into access_token (id, person_id, name, secret_hash, created_at, expires_at)
    select gen_random_uuid(), id, 'measured', encode(digest(rpad('m' || n, 43, 'x'), 'sha256'), 'hex'), now(), now() + interval '1 day' from made
), place as (
    insert into enrolment (id, cohort_id, person_id, status, taken_at, live_key, version)
    select gen_random_uuid(), :'cohort', id, 'TAKEN', now(), :'cohort' || ' ' || id, 0 from made
)
insert into invitation (id, wave_id, person_id, answered) select gen_random_uuid(), :'wave', id, false from made;
analyze;
