-- Those who meet the deadline, with a draft each in the open cohort and a token each, which comes as lines of Tokens.java
create temporary table given (n int, token text, hash text);
\copy given from pstdin with (format csv)
create table late_applicant as select gen_random_uuid() as person, gen_random_uuid() as application, n, hash from given;
insert into person (id, name, email, organisation_id, created_at, version)
select person, 'Late ' || n, 'late' || n || '@example.org', (select id from organisation where name = 'Measured Trust 1'), now(), 0 from late_applicant;
insert into access_token (id, person_id, name, secret_hash, created_at, expires_at) select gen_random_uuid(), person, 'measured', hash, now(), now() + interval '1 day' from late_applicant;
insert into application
select (jsonb_populate_record(a, jsonb_build_object('id', l.application, 'cohort_id', c.id, 'form_id', f.id, 'applicant_id', l.person, 'reference', 'L' || to_char(l.n, 'FM00000000'),
        'live_key', c.id || '/' || l.person, 'sign_off_id', null, 'offer_id', null, 'status', 'DRAFT', 'sent_at', null, 'eligible', 'OPEN', 'declared', false, 'version', 0))).*
from late_applicant l, cohort c join application_form f on f.cohort_id = c.id, application a
where c.name = 'Measured open' and a.id = (select id from application where sent_at is not null limit 1);
analyze;
