create table organisation (
    id uuid not null,
    name varchar(200) not null,
    version integer not null,
    constraint organisation_pk primary key (id),
    constraint organisation_name_uk unique (name)
);

create table person (
    id uuid not null,
    name varchar(200) not null,
    email varchar(254) not null,
    organisation_id uuid,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    constraint person_pk primary key (id),
    constraint person_email_uk unique (email),
    constraint person_email_lower check (email = lower(email)),
    constraint person_organisation_fk foreign key (organisation_id) references organisation (id)
);

-- scope_id is a programme for TEAM, a cohort for the other roles, null for ADMINISTRATOR; those tables belong to later features
create table role_grant (
    id uuid not null,
    person_id uuid not null,
    role varchar(20) not null,
    scope_id uuid,
    granted_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    live_key varchar(120),
    version integer not null,
    constraint role_grant_pk primary key (id),
    constraint role_grant_live_uk unique (live_key),
    constraint role_grant_person_fk foreign key (person_id) references person (id),
    constraint role_grant_role_ck check (role in ('ADMINISTRATOR', 'TEAM', 'REVIEWER', 'FACILITATOR', 'EVALUATOR')),
    constraint role_grant_scope_ck check ((role = 'ADMINISTRATOR' and scope_id is null) or (role <> 'ADMINISTRATOR' and scope_id is not null)),
    constraint role_grant_live_ck check ((ended_at is null) = (live_key is not null))
);
create index role_grant_person_ix on role_grant (person_id);
create index role_grant_scope_ix on role_grant (scope_id);

create table one_time_link (
    id uuid not null,
    purpose varchar(40) not null,
    record_id uuid not null,
    recipient varchar(254) not null,
    secret_hash varchar(64) not null,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    superseded_at timestamp(6) with time zone,
    constraint one_time_link_pk primary key (id),
    constraint one_time_link_secret_uk unique (secret_hash)
);
create index one_time_link_record_ix on one_time_link (record_id);

create table sign_in_request (
    id uuid not null,
    email varchar(254) not null,
    code_hash varchar(64) not null,
    requested_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    attempts integer not null,
    constraint sign_in_request_pk primary key (id),
    constraint sign_in_request_attempts_ck check (attempts between 0 and 5)
);
create index sign_in_request_email_ix on sign_in_request (email, requested_at);

create table sign_in (
    id uuid not null,
    person_id uuid not null,
    secret_hash varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint sign_in_pk primary key (id),
    constraint sign_in_secret_uk unique (secret_hash),
    constraint sign_in_person_fk foreign key (person_id) references person (id)
);
create index sign_in_person_ix on sign_in (person_id);

create table access_token (
    id uuid not null,
    person_id uuid not null,
    name varchar(100) not null,
    secret_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    constraint access_token_pk primary key (id),
    constraint access_token_secret_uk unique (secret_hash),
    constraint access_token_person_fk foreign key (person_id) references person (id)
);
create index access_token_person_ix on access_token (person_id);
