-- when a programme reminds people of its sessions, if not as all programmes do that have no row here
create table reminder_plan (
    programme_id uuid not null,
    hours_before smallint array not null,
    changed_at timestamp(6) with time zone not null,
    version integer not null,
    constraint reminder_plan_pk primary key (programme_id),
    constraint reminder_plan_programme_fk foreign key (programme_id) references programme (id)
);

-- who was reminded of what: once for each person, session and distance, whatever becomes of the session
create table session_reminder (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    hours_before integer not null,
    booking_id uuid not null,
    posted_at timestamp(6) with time zone not null,
    constraint session_reminder_pk primary key (id),
    constraint session_reminder_uk unique (session_id, person_id, hours_before),
    constraint session_reminder_session_fk foreign key (session_id) references session (id),
    constraint session_reminder_person_fk foreign key (person_id) references person (id),
    constraint session_reminder_booking_fk foreign key (booking_id) references booking (id),
    constraint session_reminder_hours_ck check (hours_before > 0)
);
create index session_reminder_person_ix on session_reminder (person_id);
create index session_reminder_booking_ix on session_reminder (booking_id);
