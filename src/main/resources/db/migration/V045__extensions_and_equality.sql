-- More time for one applicant: until this second, Europe/London, and why
alter table application add column extended_until timestamp(6);
alter table application add column extension_reason varchar(500) default '' not null;
alter table application add constraint application_extended_ck check (extended_until is not null or extension_reason = '');

-- Answers to the equality questions: no person, no application, no time, and each question apart from the others
create table equality_answer (
    id uuid not null,
    cohort_id uuid not null,
    question varchar(30) not null,
    answer varchar(40) not null,
    constraint equality_answer_pk primary key (id),
    constraint equality_answer_cohort_fk foreign key (cohort_id) references cohort (id)
);
create index equality_answer_cohort_ix on equality_answer (cohort_id, question, answer);

-- who has seen the equality questions off, so that they are answered once
create table equality_given (
    application_id uuid not null,
    constraint equality_given_pk primary key (application_id),
    constraint equality_given_application_fk foreign key (application_id) references application (id)
);
