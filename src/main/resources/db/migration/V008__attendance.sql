-- What was recorded at the door. Rows are only ever added: the one with the highest ordinal counts, and two people who mark
-- at the same moment cannot both write the same ordinal.
create table attendance_mark (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    ordinal integer not null,
    attendance varchar(12) not null,
    minutes integer not null,
    recorded_by uuid,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint attendance_mark_pk primary key (id),
    constraint attendance_mark_ordinal_uk unique (session_id, person_id, ordinal),
    constraint attendance_mark_session_fk foreign key (session_id) references session (id),
    constraint attendance_mark_person_fk foreign key (person_id) references person (id),
    constraint attendance_mark_kind_ck check (attendance in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT')),
    constraint attendance_mark_minutes_ck check (minutes >= 0 and (attendance <> 'ABSENT' or minutes = 0))
);
create index attendance_mark_person_ix on attendance_mark (person_id);
