-- what completes a programme; one without a row asks for its days alone
create table completion_settings (
    programme_id uuid not null,
    modules integer not null,
    days integer not null,
    meetings integer not null,
    version integer not null,
    constraint completion_settings_pk primary key (programme_id),
    constraint completion_settings_programme_fk foreign key (programme_id) references programme (id),
    constraint completion_settings_modules_ck check (modules between 0 and 100),
    constraint completion_settings_days_ck check (days between 0 and 366),
    constraint completion_settings_meetings_ck check (meetings between 0 and 50)
);

-- that somebody completed a programme, for anyone who has the code; live_key is null once it is taken back
create table certificate (
    id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    code varchar(20) not null,
    person_name varchar(200) not null,
    issued_at timestamp(6) with time zone not null,
    issued_by uuid,
    issued_by_name varchar(200) not null,
    exception_reason varchar(1000) not null,
    revoked_at timestamp(6) with time zone,
    revoked_by uuid,
    revoked_by_name varchar(200) not null,
    revoke_reason varchar(1000) not null,
    live_key varchar(80),
    version integer not null,
    constraint certificate_pk primary key (id),
    constraint certificate_code_uk unique (code),
    constraint certificate_live_uk unique (live_key),
    constraint certificate_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint certificate_person_fk foreign key (person_id) references person (id),
    constraint certificate_live_ck check ((revoked_at is null) = (live_key is not null))
);
create index certificate_cohort_ix on certificate (cohort_id);
create index certificate_person_ix on certificate (person_id);
