-- A national programme beside the sample data, made of one application of it: 50 programmes, 2,000 cohorts, 200,000 applications by 20,000 people
-- from 500 organisations; in the sample's own programme two more cohorts with 2,000 applications each, one that selects and one that is open,
-- where every tenth is a draft. Whatever the model has not of its own is copied, so a new column needs nothing here.
create extension if not exists pgcrypto;

create temporary table model as
select a.id, a.cohort_id, c.programme_id, a.sign_off_id, a.form_id
from application a join sign_off s on s.id = a.sign_off_id join cohort c on c.id = a.cohort_id where s.status = 'SUPPORTED' and a.status = 'SUBMITTED' limit 1;

insert into organisation
select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'name', 'Measured Trust ' || n, 'name_key', 'measured trust ' || n))).*
from organisation o, generate_series(1, 500) n where o.id = (select id from organisation where merged_into is null and status = 'LISTED' limit 1);
create temporary table employer as select id, row_number() over (order by name) - 1 as n from organisation where name like 'Measured Trust %';

create temporary table applicant as select gen_random_uuid() as id, n from generate_series(0, 19999) n;
insert into person (id, name, email, organisation_id, created_at, version)
select a.id, 'Measured ' || a.n, 'measured' || a.n || '@example.org', e.id, now(), 0 from applicant a join employer e on e.n = a.n % 500;

create temporary table made_programme as select gen_random_uuid() as id, n from generate_series(1, 50) n;
insert into programme
select (jsonb_populate_record(p, jsonb_build_object('id', m.id, 'slug', 'measured-' || m.n, 'title', 'Measured ' || m.n))).*
from made_programme m, programme p where p.id = (select programme_id from model);
insert into programme_part
select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'programme_id', m.id))).*
from made_programme m, programme_part p where p.programme_id = (select programme_id from model);

-- selecting and open are the two large ones
create temporary table made_cohort as
select gen_random_uuid() as id, gen_random_uuid() as form, p.id as programme, 'Measured ' || c as name, 100 as size, 'RUNNING' as phase from made_programme p, generate_series(1, 40) c
union all select gen_random_uuid(), gen_random_uuid(), programme_id, 'Measured selecting', 2000, 'SELECTING' from model
union all select gen_random_uuid(), gen_random_uuid(), programme_id, 'Measured open', 2000, 'OPEN' from model;
insert into cohort
select (jsonb_populate_record(c, jsonb_build_object('id', m.id, 'programme_id', m.programme, 'name', m.name, 'phase', m.phase, 'capacity', 40, 'held', 0,
        'deadline', current_date + case m.phase when 'OPEN' then 1 else -1 end + time '23:59:59'))).*
from made_cohort m, cohort c where c.id = (select cohort_id from model);
insert into application_form
select (jsonb_populate_record(f, jsonb_build_object('id', m.form, 'cohort_id', m.id))).*
from made_cohort m, application_form f where f.id = (select form_id from model);

create temporary table made as
select gen_random_uuid() as id, gen_random_uuid() as sign_off, m.id as cohort, m.form, k.n as k, a.id as applicant,
    m.phase = 'OPEN' and k.n % 10 = 0 as draft, row_number() over () as number
from (select *, row_number() over (order by name, id) as c from made_cohort) m, lateral generate_series(0, m.size - 1) k(n), lateral (select id from applicant where n = (m.c * 100 + k.n) % 20000) a;
create index on made (id);
analyze made;
insert into application
select (jsonb_populate_record(a, jsonb_build_object('id', m.id, 'cohort_id', m.cohort, 'form_id', m.form, 'applicant_id', m.applicant, 'reference', 'M' || to_char(m.number, 'FM00000000'),
        'live_key', m.cohort || '/' || m.applicant, 'sign_off_id', case when not m.draft then m.sign_off end,
        'status', case when m.draft then 'DRAFT' else a.status end, 'sent_at', case when not m.draft then a.sent_at end))).*
from made m, application a where a.id = (select id from model);
insert into sign_off
select (jsonb_populate_record(s, jsonb_build_object('id', m.sign_off, 'application_id', m.id, 'cohort_id', m.cohort, 'live_key', m.id || '/LINE_MANAGER', 'letter_id', null))).*
from made m, sign_off s where s.id = (select sign_off_id from model) and not m.draft;
insert into application_answer
select (jsonb_populate_record(a, jsonb_build_object('application_id', m.id))).* from made m, application_answer a where a.application_id = (select id from model);
insert into application_finding
select (jsonb_populate_record(f, jsonb_build_object('application_id', m.id))).* from made m, application_finding f where f.application_id = (select id from model);
analyze;
