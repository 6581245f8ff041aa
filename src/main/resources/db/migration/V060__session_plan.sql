-- who facilitates a session
create table session_facilitator (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    constraint session_facilitator_pk primary key (id),
    constraint session_facilitator_once_uk unique (session_id, person_id),
    constraint session_facilitator_session_fk foreign key (session_id) references session (id),
    constraint session_facilitator_person_fk foreign key (person_id) references person (id)
);
create index session_facilitator_person_ix on session_facilitator (person_id);

-- what participants read or use, wherever it is kept
create table session_material (
    id uuid not null,
    session_id uuid not null,
    title varchar(200) not null,
    link varchar(500) not null,
    added_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone,
    constraint session_material_pk primary key (id),
    constraint session_material_session_fk foreign key (session_id) references session (id),
    constraint session_material_link_ck check (link like 'https://%')
);
create index session_material_session_ix on session_material (session_id);
