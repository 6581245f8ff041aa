alter table sign_in_request add column next_path varchar(600);

alter table sign_in add column device varchar(100);
alter table sign_in add column last_used_at timestamp(6) with time zone;
alter table sign_in add column proved_at timestamp(6) with time zone;
update sign_in set device = 'A browser', last_used_at = started_at;
alter table sign_in alter column device set not null;
alter table sign_in alter column last_used_at set not null;

-- Secrets are encrypted with a key that is not in the database; the pending one counts once a code of it was typed
create table second_factor (
    person_id uuid not null,
    secret varchar(200),
    set_up_at timestamp(6) with time zone,
    last_step bigint not null,
    pending_secret varchar(200),
    version integer not null,
    constraint second_factor_pk primary key (person_id),
    constraint second_factor_person_fk foreign key (person_id) references person (id),
    constraint second_factor_set_up_ck check ((secret is null) = (set_up_at is null))
);

create table recovery_code (
    id uuid not null,
    person_id uuid not null,
    code_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint recovery_code_pk primary key (id),
    constraint recovery_code_hash_uk unique (code_hash),
    constraint recovery_code_person_fk foreign key (person_id) references person (id)
);
create index recovery_code_person_ix on recovery_code (person_id);

-- How often something was tried since a moment; what it was stands here as a hash only
create table rate_limit (
    subject_hash varchar(64) not null,
    tries integer not null,
    since timestamp(6) with time zone not null,
    constraint rate_limit_pk primary key (subject_hash)
);
create index rate_limit_since_ix on rate_limit (since);

-- What was typed into a form that arrived after its sign-in had ended; the key to it is in that browser's cookie
create table kept_form (
    id uuid not null,
    person_id uuid not null,
    secret_hash varchar(64) not null,
    sealed varchar(500000) not null,
    kept_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint kept_form_pk primary key (id),
    constraint kept_form_secret_uk unique (secret_hash),
    constraint kept_form_person_fk foreign key (person_id) references person (id)
);
create index kept_form_person_ix on kept_form (person_id);
create index kept_form_expires_ix on kept_form (expires_at);
