-- People who are signed in, the n-th with a secret made of n, and cohorts in which all of them have a place, with a session each
create extension if not exists pgcrypto;
insert into programme (id, slug, title, host, summary, purpose, approach, audience, commitment, commitment_days, contact,
    eligibility_rule, version)
values ('00000000-0000-0000-0000-0000000000b0', 'rush', 'Rush', 'Upshift', 'To be measured', '', '', '', '', 10, '', 'ANY', 0);
insert into person (id, name, email, created_at, version)
select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, 'Person ' || n, 'person' || n || '@example.org', now(), 0
from generate_series(1, :people) n;
insert into sign_in (id, person_id, secret_hash, started_at, expires_at, device, last_used_at, proved_at)
select gen_random_uuid(), ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid,
    encode(digest('rush' || lpad(n::text, 39, 'a'), 'sha256'), 'hex'), now(), now() + interval '1 day', 'A browser',
    now() + interval '1 day', now()
from generate_series(1, :people) n;
insert into cohort (id, programme_id, name, phase, capacity, held, deadline, created_at, version)
select ('00000000-0000-0000-0002-' || lpad(r::text, 12, '0'))::uuid, '00000000-0000-0000-0000-0000000000b0', 'Round ' || r,
    'RUNNING', :people, :people, now(), now(), 0
from generate_series(1, :rounds) r;
insert into enrolment (id, cohort_id, person_id, status, taken_at, live_key, version)
select gen_random_uuid(), c.id, p.id, 'TAKEN', now(), c.id || ' ' || p.id, 0 from cohort c cross join person p;
insert into session (id, cohort_id, kind, number, title, starts, ends, zone, place, link, capacity, booked, version)
select ('00000000-0000-0000-0003-' || lpad(r::text, 12, '0'))::uuid, ('00000000-0000-0000-0002-' || lpad(r::text, 12, '0'))::uuid,
    'EVENT', 0, 'Rush ' || r, date_trunc('day', now()) + r * interval '7 days' + interval '10 hours',
    date_trunc('day', now()) + r * interval '7 days' + interval '11 hours', 'Europe/London', 'Town hall', '', :seats, 0, 0
from generate_series(1, :rounds) r;
update session set starts = starts + interval '30 days', ends = ends + interval '30 days';
analyze;
