create table application (
    id uuid not null,
    reference varchar(9) not null,
    cohort_id uuid not null,
    applicant_id uuid not null,
    status varchar(20) not null,
    job_title varchar(200) not null,
    statement varchar(3000) not null,
    manager_name varchar(200) not null,
    manager_email varchar(254) not null,
    declared boolean not null,
    sign_off_id uuid,
    offer_id uuid,
    created_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint application_pk primary key (id),
    constraint application_reference_uk unique (reference),
    constraint application_live_uk unique (live_key),
    constraint application_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint application_applicant_fk foreign key (applicant_id) references person (id),
    constraint application_status_ck check (status in ('DRAFT', 'SUBMITTED', 'UNSUCCESSFUL', 'WITHDRAWN')),
    constraint application_live_ck check ((status = 'WITHDRAWN') = (live_key is null)),
    constraint application_sent_ck check ((status <> 'DRAFT' or sent_at is null) and (status not in ('SUBMITTED', 'UNSUCCESSFUL') or (sent_at is not null and declared)))
);
create index application_cohort_ix on application (cohort_id, status);
create index application_applicant_ix on application (applicant_id);

-- the criteria that an applicant says they meet, in the words that they read: a later change of the programme leaves them alone
create table application_criterion (
    application_id uuid not null,
    part_id uuid not null,
    kind varchar(20) not null,
    title varchar(1000) not null,
    constraint application_criterion_pk primary key (application_id, part_id),
    constraint application_criterion_application_fk foreign key (application_id) references application (id),
    constraint application_criterion_kind_ck check (kind in ('ELIGIBILITY', 'PRIORITY'))
);

-- what one line manager was asked, and what they said; a new row for each manager who is asked
create table sign_off (
    id uuid not null,
    application_id uuid not null,
    manager_name varchar(200) not null,
    manager_email varchar(254) not null,
    status varchar(20) not null,
    asked_text varchar(8000) not null,
    asked_at timestamp(6) with time zone not null,
    reminded_at timestamp(6) with time zone,
    statement varchar(2000) not null,
    signed_name varchar(200) not null,
    decided_at timestamp(6) with time zone,
    live_key varchar(40),
    version integer not null,
    constraint sign_off_pk primary key (id),
    constraint sign_off_live_uk unique (live_key),
    constraint sign_off_application_fk foreign key (application_id) references application (id),
    constraint sign_off_status_ck check (status in ('ASKED', 'SUPPORTED', 'NOT_SUPPORTED', 'REPLACED', 'CANCELLED')),
    constraint sign_off_decided_ck check ((status in ('SUPPORTED', 'NOT_SUPPORTED')) = (decided_at is not null)),
    constraint sign_off_live_ck check ((status in ('REPLACED', 'CANCELLED')) = (live_key is null))
);
create index sign_off_application_ix on sign_off (application_id);

-- an offer that is open or accepted holds a place of the cohort; deadline is the last second in time, Europe/London wall time
create table offer (
    id uuid not null,
    application_id uuid not null,
    cohort_id uuid not null,
    status varchar(20) not null,
    deadline timestamp(6) not null,
    without_sign_off boolean not null,
    offered_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    live_key varchar(40),
    version integer not null,
    constraint offer_pk primary key (id),
    constraint offer_live_uk unique (live_key),
    constraint offer_application_fk foreign key (application_id) references application (id),
    constraint offer_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint offer_status_ck check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    constraint offer_live_ck check ((status in ('OFFERED', 'ACCEPTED')) = (live_key is not null)),
    constraint offer_ended_ck check ((status = 'OFFERED') = (ended_at is null))
);
create index offer_application_ix on offer (application_id);
create index offer_cohort_ix on offer (cohort_id, status);
