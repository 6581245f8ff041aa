-- What a cohort asks its applicants, a row for each version, as JSON. usual: made from the criteria of the programme; in_use: somebody has begun
-- to answer it, so that it stays as it is
create table application_form (
    id uuid not null,
    cohort_id uuid not null,
    edition integer not null,
    usual boolean not null,
    in_use boolean not null,
    content varchar(200000) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    constraint application_form_pk primary key (id),
    constraint application_form_edition_uk unique (cohort_id, edition),
    constraint application_form_cohort_fk foreign key (cohort_id) references cohort (id)
);

-- what an applicant has answered; questions without an answer have no row
create table application_answer (
    application_id uuid not null,
    question varchar(40) not null,
    answer varchar(20000) not null,
    constraint application_answer_pk primary key (application_id, question),
    constraint application_answer_application_fk foreign key (application_id) references application (id)
);

-- which rules of the form an application meets, and why, in the words of the day on which it was judged
create table application_finding (
    application_id uuid not null,
    criterion_id uuid not null,
    kind varchar(20) not null,
    title varchar(1000) not null,
    verdict varchar(10) not null,
    because varchar(4000) not null,
    constraint application_finding_pk primary key (application_id, criterion_id),
    constraint application_finding_application_fk foreign key (application_id) references application (id),
    constraint application_finding_kind_ck check (kind in ('ELIGIBILITY', 'PRIORITY')),
    constraint application_finding_verdict_ck check (verdict in ('YES', 'NO', 'OPEN'))
);

-- what an applicant has declared besides that they are supported, in its words
create table application_declaration (
    application_id uuid not null,
    declaration varchar(40) not null,
    edition integer not null,
    text varchar(2000) not null,
    constraint application_declaration_pk primary key (application_id, declaration),
    constraint application_declaration_application_fk foreign key (application_id) references application (id)
);

-- The questions that every application had until now become the usual form of its cohort
create table usual_part (
    programme_id uuid not null,
    kind varchar(20) not null,
    options varchar(100000) not null,
    criteria varchar(100000) not null
);
insert into usual_part (programme_id, kind, options, criteria)
select p.programme_id, p.kind,
    string_agg('{"key":"' || cast(p.id as varchar(36)) || '","label":"' || replace(replace(p.title, '\', '\\'), '"', '\"') || '"}', ',' order by p.position),
    string_agg('{"id":"' || cast(p.id as varchar(36)) || '","kind":"' || p.kind || '","title":"' || replace(replace(p.title, '\', '\\'), '"', '\"')
        || '","all":true,"conditions":[{"test":"INCLUDES","question":"'
        || case when p.kind = 'PRIORITY' then 'priority' else 'criteria' end || '","value":"' || cast(p.id as varchar(36)) || '"}]}', ',' order by p.position)
from programme_part p where p.kind in ('ELIGIBILITY', 'PRIORITY') group by p.programme_id, p.kind;

insert into application_form (id, cohort_id, edition, usual, in_use, content, created_at, version)
select c.id, c.id, 1, true, true,
    '{"eligibility":"' || p.eligibility_rule || '","sections":['
    || case when e.options is null and r.options is null then '' else
        '{"key":"eligibility","title":"Eligibility","questions":['
        || case when e.options is null then '' else
            '{"key":"criteria","kind":"SEVERAL_CHOICE","name":"Criteria met","text":"Which of these are you?","help":"'
            || case when p.eligibility_rule = 'ALL' then 'To apply you must be all of them.' else 'To apply you must be at least one of them.' end
            || '","options":[' || e.options || ']}' end
        || case when e.options is null or r.options is null then '' else ',' end
        || case when r.options is null then '' else
            '{"key":"priority","kind":"SEVERAL_CHOICE","name":"Priority","text":"Which of these apply to you?","help":"Priority is given to those who meet them. You can apply without.","options":['
            || r.options || ']}' end
        || ']},' end
    || '{"key":"statement","title":"Your statement","questions":[{"key":"statement","kind":"LONG_TEXT","name":"Statement","text":"Why this programme, and which community do you lead or plan to lead?","help":"About 500 words","required":true}]}],"criteria":['
    || coalesce(e.criteria, '') || case when e.options is null or r.options is null then '' else ',' end || coalesce(r.criteria, '')
    || '],"declarations":[]}',
    current_timestamp, 0
from cohort c join programme p on p.id = c.programme_id
left join usual_part e on e.programme_id = p.id and e.kind = 'ELIGIBILITY'
left join usual_part r on r.programme_id = p.id and r.kind = 'PRIORITY'
where exists (select 1 from application a where a.cohort_id = c.id);
drop table usual_part;

alter table application add column form_id uuid;
update application set form_id = cohort_id;
alter table application alter column form_id set not null;
alter table application add constraint application_form_fk foreign key (form_id) references application_form (id);
create index application_form_ix on application (form_id);

insert into application_answer (application_id, question, answer)
select id, 'statement', statement from application where statement <> '';
insert into application_answer (application_id, question, answer)
select m.application_id, case when m.kind = 'PRIORITY' then 'priority' else 'criteria' end,
    string_agg(cast(m.part_id as varchar(36)), '
' order by p.position)
from application_criterion m join programme_part p on p.id = m.part_id group by m.application_id, m.kind;

insert into application_finding (application_id, criterion_id, kind, title, verdict, because)
select a.id, p.id, p.kind, p.title,
    case when m.part_id is null then 'NO' else 'YES' end,
    '“' || case when p.kind = 'PRIORITY' then 'Priority' else 'Criteria met' end || '” includes “' || p.title || '”: '
    || case when m.part_id is null then 'no' else 'yes' end
from application a join cohort c on c.id = a.cohort_id
join programme_part p on p.programme_id = c.programme_id and p.kind in ('ELIGIBILITY', 'PRIORITY')
left join application_criterion m on m.application_id = a.id and m.part_id = p.id;

-- Whether the rules of eligibility are met
alter table application add column eligible varchar(10) default 'OPEN' not null;
alter table application add constraint application_eligible_ck check (eligible in ('YES', 'NO', 'OPEN'));
update application set eligible = case
    when not exists (select 1 from application_finding f where f.application_id = application.id and f.kind = 'ELIGIBILITY') then 'YES'
    when exists (select 1 from application_finding f join cohort c on c.id = application.cohort_id join programme p on p.id = c.programme_id
        where f.application_id = application.id and f.kind = 'ELIGIBILITY' and f.verdict = 'YES' and p.eligibility_rule = 'ANY') then 'YES'
    when exists (select 1 from application_finding f where f.application_id = application.id and f.kind = 'ELIGIBILITY' and f.verdict = 'NO') then 'NO'
    else 'YES' end;

alter table application drop column statement;
