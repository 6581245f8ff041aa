-- What entries say in words stands apart from them, because erasing a person may blank it: the entry itself is never touched.
-- changes: what was changed, before and after, as JSON. A salt hides the words behind their digest in the chain; it goes with them.
create table history_words (
    entry_id uuid not null,
    actor_name varchar(200),
    actor_salt varchar(32),
    on_behalf_of_name varchar(200),
    on_behalf_of_salt varchar(32),
    detail varchar(2000),
    changes varchar(200000),
    detail_salt varchar(32),
    unsealed boolean not null,
    constraint history_words_pk primary key (entry_id),
    constraint history_words_entry_fk foreign key (entry_id) references history_entry (id)
);
create index history_words_unsealed_ix on history_words (unsealed);

-- Entries from before the chain wait to be sealed like new ones
insert into history_words (entry_id, actor_name, on_behalf_of_name, detail, unsealed)
    select id, actor_name, on_behalf_of_name, detail, true from history_entry;
alter table history_entry drop column actor_name;
alter table history_entry drop column on_behalf_of_name;
alter table history_entry drop column detail;

-- The person whom the words are about, so that erasing them finds the words
alter table history_entry add column concerns_id uuid;
update history_entry set concerns_id = subject_id where subject_kind = 'person';
update history_entry set concerns_id = (select a.applicant_id from application a where a.id = history_entry.subject_id)
    where subject_kind = 'application';
create index history_entry_concerns_ix on history_entry (concerns_id, entry_number);
create index history_entry_actor_ix on history_entry (actor_id, entry_number);

-- The chain: the hash of each entry covers the entry, the digests of its words, and the hash before it
create table history_seal (
    position bigint not null,
    entry_id uuid not null,
    actor_digest varchar(64),
    on_behalf_of_digest varchar(64),
    detail_digest varchar(64),
    hash varchar(64) not null,
    sealed_at timestamp(6) with time zone not null,
    constraint history_seal_pk primary key (position),
    constraint history_seal_entry_uk unique (entry_id),
    constraint history_seal_position_ck check (position > 0),
    constraint history_seal_entry_fk foreign key (entry_id) references history_entry (id)
);

-- The newest link of the chain. Whoever adds to it, or blanks words, locks this row first
create table history_head (
    id integer not null,
    position bigint not null,
    hash varchar(64) not null,
    constraint history_head_pk primary key (id),
    constraint history_head_ck check (id = 1)
);
insert into history_head (id, position, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
