-- A hundred sessions for the service and a hundred for pgbench, in the cohort of rush.sql, in none of which a seat is ever missing
insert into session (id, cohort_id, kind, number, title, starts, ends, zone, place, link, capacity, booked, version)
select ('00000000-0000-0000-000' || whose || '-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-0000-0002-000000000001',
    'EVENT', 0, 'Rush ' || n, date_trunc('day', now()) + (30 + n) * interval '1 day' + interval '10 hours',
    date_trunc('day', now()) + (30 + n) * interval '1 day' + interval '11 hours', 'Europe/London', 'Town hall', '', :people, 0, 0
from generate_series(4, 5) whose cross join generate_series(1, 100) n;
-- Who books next by pgbench
create sequence booker;
analyze;
