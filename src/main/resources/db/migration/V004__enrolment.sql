-- a person's place in a cohort; the place itself is counted in cohort.held
create table enrolment (
    id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    status varchar(20) not null,
    taken_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint enrolment_pk primary key (id),
    constraint enrolment_live_uk unique (live_key),
    constraint enrolment_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint enrolment_person_fk foreign key (person_id) references person (id),
    constraint enrolment_status_ck check (status in ('TAKEN', 'COMPLETED', 'WITHDRAWN')),
    constraint enrolment_live_ck check ((status = 'WITHDRAWN') = (live_key is null)),
    constraint enrolment_ended_ck check ((status = 'TAKEN') = (ended_at is null))
);
create index enrolment_cohort_ix on enrolment (cohort_id, status);
create index enrolment_person_ix on enrolment (person_id);
