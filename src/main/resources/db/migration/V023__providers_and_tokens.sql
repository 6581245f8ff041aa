-- A token says what it may do. Those made before could do all that their owner could, which none may any more: they end.
alter table access_token add column own_records boolean default true not null;
alter table access_token add column role varchar(20);
alter table access_token add column scope_id uuid;
-- The programme of a cohort in scope_id, whose team may do there what the roles of the cohort may
alter table access_token add column programme_id uuid;
alter table access_token add column last_used_at timestamp(6) with time zone;
alter table access_token add constraint access_token_role_ck
    check (role is null or role in ('ADMINISTRATOR', 'TEAM', 'REVIEWER', 'FACILITATOR', 'EVALUATOR'));
alter table access_token add constraint access_token_reach_ck check (own_records = true or role is not null);
alter table access_token add constraint access_token_scope_ck
    check ((role is null and scope_id is null) or (role = 'ADMINISTRATOR' and scope_id is null)
        or (role <> 'ADMINISTRATOR' and scope_id is not null));
update access_token set revoked_at = current_timestamp where revoked_at is null;

-- An account at an OpenID provider that signs a person in. The subject is the provider's name for it and never changes.
create table provider_account (
    id uuid not null,
    person_id uuid not null,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    email varchar(254) not null,
    linked_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone not null,
    version integer not null,
    constraint provider_account_pk primary key (id),
    constraint provider_account_subject_uk unique (issuer, subject),
    constraint provider_account_person_uk unique (person_id, issuer),
    constraint provider_account_person_fk foreign key (person_id) references person (id)
);

-- Somebody went to a provider to sign in. Only the hash of the secret in their browser is here: state, nonce and the verifier
-- of PKCE are computed from the secret.
create table provider_attempt (
    id uuid not null,
    provider varchar(40) not null,
    secret_hash varchar(64) not null,
    next_path varchar(1600) not null,
    started_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint provider_attempt_pk primary key (id),
    constraint provider_attempt_secret_uk unique (secret_hash)
);
create index provider_attempt_expires_ix on provider_attempt (expires_at);
