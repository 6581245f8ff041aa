-- what a programme asks line managers for: beyond its days and dates, what they read, and whether somebody signs for the employer
create table sign_off_settings (
    programme_id uuid not null,
    cost varchar(500) not null,
    shares_criteria boolean not null,
    shares_statement boolean not null,
    second_signatory boolean not null,
    nation varchar(20) not null,
    version integer not null,
    constraint sign_off_settings_pk primary key (programme_id),
    constraint sign_off_settings_programme_fk foreign key (programme_id) references programme (id),
    constraint sign_off_settings_nation_ck check (nation in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND'))
);

alter table application add column employer_name varchar(200) default '' not null;
alter table application add column employer_email varchar(254) default '' not null;
alter table application add column employer_sign_off_id uuid;

-- who signs, and for whom they act
alter table sign_off add column signatory varchar(20) default 'LINE_MANAGER' not null;
alter table sign_off add column acts_for varchar(200) default '' not null;
alter table sign_off add column relation varchar(500) default '' not null;
alter table sign_off add column passed_on_by uuid;
alter table sign_off add column confirms_id uuid;

-- what they were asked, as they read it when they signed, and a hash of it
alter table sign_off add column asked_title varchar(400) default '' not null;
alter table sign_off add column asked_days integer default 0 not null;
alter table sign_off add column asked_cost varchar(500) default '' not null;
alter table sign_off add column asked_dates varchar(20000) default '' not null;
alter table sign_off add column asked_answers varchar(20000) default '' not null;
alter table sign_off add column asked_hash varchar(64) default '' not null;
-- the hash of other terms that the team found to be no real change
alter table sign_off add column same_as_hash varchar(64) default '' not null;
update sign_off set asked_dates = asked_text;
alter table sign_off drop column asked_text;

alter table sign_off add column conditions varchar(2000) default '' not null;
alter table sign_off add column signed_post varchar(200) default '' not null;

-- until when it can be answered, and what has become of it otherwise
alter table sign_off add column expires_at timestamp(6) with time zone;
update sign_off set expires_at = asked_at + interval '60' day;
alter table sign_off alter column expires_at set not null;
alter table sign_off add column opened_at timestamp(6) with time zone;
alter table sign_off add column ended_at timestamp(6) with time zone;
alter table sign_off add column ended_because varchar(20);
alter table sign_off add column end_reason varchar(500) default '' not null;
alter table sign_off add column doubted_at timestamp(6) with time zone;
alter table sign_off add column doubted_by varchar(20);
alter table sign_off add column letter_id uuid;

alter table sign_off drop constraint sign_off_status_ck;
alter table sign_off drop constraint sign_off_decided_ck;
alter table sign_off drop constraint sign_off_live_ck;
update sign_off set ended_because = 'REPLACED' where status = 'REPLACED';
update sign_off set status = 'SUPERSEDED' where status = 'REPLACED';
alter table sign_off alter column live_key set data type varchar(60);
update sign_off set live_key = live_key || '/LINE_MANAGER' where live_key is not null;

alter table sign_off add constraint sign_off_signatory_ck check (signatory in ('LINE_MANAGER', 'EMPLOYER'));
alter table sign_off add constraint sign_off_status_ck check (status in ('PROPOSED', 'ASKED', 'OPENED', 'SUPPORTED', 'NOT_SUPPORTED', 'NOT_MY_REPORT', 'UNDELIVERABLE', 'EXPIRED', 'STALE', 'SUPERSEDED', 'REVOKED', 'CANCELLED'));
alter table sign_off add constraint sign_off_decided_ck check ((status not in ('SUPPORTED', 'NOT_SUPPORTED', 'NOT_MY_REPORT', 'STALE') or decided_at is not null) and (status not in ('PROPOSED', 'ASKED', 'OPENED', 'UNDELIVERABLE', 'EXPIRED') or decided_at is null));
alter table sign_off add constraint sign_off_live_ck check ((status in ('STALE', 'SUPERSEDED', 'REVOKED', 'CANCELLED')) = (live_key is null));
alter table sign_off add constraint sign_off_because_ck check ((status = 'SUPERSEDED') = (ended_because is not null) and (ended_because is null or ended_because in ('REPLACED', 'CORRECTED', 'PASSED_ON')));
alter table sign_off add constraint sign_off_doubted_ck check ((doubted_at is null) = (doubted_by is null) and (doubted_by is null or doubted_by in ('SIGNATORY', 'APPLICANT')));
alter table sign_off add constraint sign_off_days_ck check (asked_days between 0 and 366);
create index sign_off_letter_ix on sign_off (letter_id);
create index sign_off_manager_ix on sign_off (manager_email);
