-- how early somebody has to give up a place, and what follows; a programme without a row has what is usual
create table notice_bands (
    programme_id uuid not null,
    good_days integer not null,
    short_days integer not null,
    offered_until varchar(20) not null,
    manager_told_from varchar(20) not null,
    version integer not null,
    constraint notice_bands_pk primary key (programme_id),
    constraint notice_bands_programme_fk foreign key (programme_id) references programme (id),
    constraint notice_bands_days_ck check (short_days between 0 and good_days and good_days <= 366),
    constraint notice_bands_offered_ck check (offered_until in ('GOOD_TIME', 'SHORT_NOTICE', 'LAST_MINUTE', 'AFTER_START')),
    constraint notice_bands_told_ck check (manager_told_from in ('GOOD_TIME', 'SHORT_NOTICE', 'LAST_MINUTE', 'AFTER_START'))
);

-- why somebody withdrew a sent application or gave up a place, and how early; notice: null where there was no place to give up
create table withdrawal (
    application_id uuid not null,
    reason varchar(20) not null,
    words varchar(500) not null,
    notice varchar(20),
    days_before integer,
    withdrawn_at timestamp(6) with time zone not null,
    version integer not null,
    constraint withdrawal_pk primary key (application_id),
    constraint withdrawal_application_fk foreign key (application_id) references application (id),
    constraint withdrawal_reason_ck check (reason in ('WORK', 'NO_RELEASE', 'NEW_JOB', 'PERSONAL', 'OTHER_PROGRAMME', 'OTHER')),
    constraint withdrawal_notice_ck check (notice is null or notice in ('GOOD_TIME', 'SHORT_NOTICE', 'LAST_MINUTE', 'AFTER_START'))
);
