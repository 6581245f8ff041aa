-- Roles hold from a moment until another one; who gave them is kept with the name they had then
alter table role_grant add column starts_at timestamp(6) with time zone;
alter table role_grant add column expires_at timestamp(6) with time zone;
alter table role_grant add column granted_by uuid;
alter table role_grant add column granted_by_name varchar(200);
update role_grant set starts_at = granted_at, granted_by_name = 'Upshift';
alter table role_grant alter column starts_at set not null;
alter table role_grant alter column granted_by_name set not null;
alter table role_grant add constraint role_grant_period_ck check (expires_at is null or expires_at > starts_at);

-- name_key is the name as it is compared: without case, accents, punctuation and legal forms; made by OrganisationName.key
alter table organisation add column name_key varchar(400);
alter table organisation add column kind varchar(20);
alter table organisation add column nation varchar(20);
alter table organisation add column status varchar(20);
alter table organisation add column proposed_by uuid;
alter table organisation add column entered_at timestamp(6) with time zone;
alter table organisation add column merged_into uuid;
update organisation set
    name_key = lower(replace(replace(replace(replace(name, '.', ''), '''', ''), '’', ''), ',', '')),
    kind = 'OTHER', status = 'LISTED', entered_at = current_timestamp;
alter table organisation alter column name_key set not null;
alter table organisation alter column kind set not null;
alter table organisation alter column status set not null;
alter table organisation alter column entered_at set not null;
-- Two proposals, or a duplicate that was merged away, may have the same name
alter table organisation drop constraint organisation_name_uk;
alter table organisation add constraint organisation_merged_fk foreign key (merged_into) references organisation (id);
alter table organisation add constraint organisation_proposed_fk foreign key (proposed_by) references person (id);
alter table organisation add constraint organisation_kind_ck check (kind in ('NHS_TRUST', 'COUNCIL', 'UNIVERSITY', 'CHARITY', 'COMPANY', 'OTHER'));
alter table organisation add constraint organisation_nation_ck check (nation is null or nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'));
alter table organisation add constraint organisation_status_ck check (status in ('PROPOSED', 'LISTED'));
alter table organisation add constraint organisation_merged_ck check (merged_into is null or merged_into <> id);
create index organisation_key_ix on organisation (name_key);

-- Other names by which people find an organisation
create table organisation_alias (
    id uuid not null,
    organisation_id uuid not null,
    name varchar(200) not null,
    name_key varchar(400) not null,
    constraint organisation_alias_pk primary key (id),
    constraint organisation_alias_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index organisation_alias_organisation_ix on organisation_alias (organisation_id);
create index organisation_alias_key_ix on organisation_alias (name_key);

-- The part of e-mail and web addresses that belongs to an organisation alone
create table organisation_domain (
    id uuid not null,
    organisation_id uuid not null,
    domain varchar(200) not null,
    constraint organisation_domain_pk primary key (id),
    constraint organisation_domain_uk unique (domain),
    constraint organisation_domain_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index organisation_domain_organisation_ix on organisation_domain (organisation_id);

-- A person who turned out to be another: the address still signs in, as the other
alter table person add column merged_into uuid;
alter table person add constraint person_merged_fk foreign key (merged_into) references person (id);
alter table person add constraint person_merged_ck check (merged_into is null or merged_into <> id);
create index person_merged_ix on person (merged_into);
create index person_organisation_ix on person (organisation_id);
create index person_name_ix on person (name);

-- Two records that were one: which was kept, and exactly what moved. live_key is the record that went, null once it is back
create table merger (
    id uuid not null,
    subject varchar(20) not null,
    kept_id uuid not null,
    gone_id uuid not null,
    kept_name varchar(500) not null,
    gone_name varchar(500) not null,
    merged_at timestamp(6) with time zone not null,
    merged_by uuid,
    merged_by_name varchar(200) not null,
    undone_at timestamp(6) with time zone,
    undone_by uuid,
    undone_by_name varchar(200),
    live_key uuid,
    version integer not null,
    constraint merger_pk primary key (id),
    constraint merger_live_uk unique (live_key),
    constraint merger_subject_ck check (subject in ('PERSON', 'ORGANISATION')),
    constraint merger_two_ck check (kept_id <> gone_id),
    constraint merger_live_ck check ((undone_at is null) = (live_key is not null))
);
create index merger_kept_ix on merger (kept_id);

create table merger_moved (
    merger_id uuid not null,
    kind varchar(40) not null,
    record_id uuid not null,
    constraint merger_moved_pk primary key (merger_id, kind, record_id),
    constraint merger_moved_merger_fk foreign key (merger_id) references merger (id)
);

-- Under which person id somebody answers, where it is not their own: pairs must survive a merge without being made anew
alter table invitation add column answers_as uuid;
