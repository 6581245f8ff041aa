-- the versions of a cohort's timetable as they were released; a timetable without one is still being prepared
create table timetable_release (
    id uuid not null,
    cohort_id uuid not null,
    number integer not null,
    note varchar(1000) not null,
    agreed varchar(64),
    released_by uuid,
    released_at timestamp(6) with time zone not null,
    constraint timetable_release_pk primary key (id),
    constraint timetable_release_uk unique (cohort_id, number),
    constraint timetable_release_agreed_uk unique (cohort_id, agreed),
    constraint timetable_release_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint timetable_release_number_ck check (number > 0)
);

-- every session as a version says it
create table released_session (
    id uuid not null,
    release_id uuid not null,
    session_id uuid not null,
    kind varchar(10) not null,
    number integer not null,
    module_id uuid,
    title varchar(200) not null,
    starts timestamp(6) not null,
    ends timestamp(6) not null,
    zone varchar(50) not null,
    place varchar(300) not null,
    link varchar(500) not null,
    capacity integer not null,
    books_everyone boolean not null,
    constraint released_session_pk primary key (id),
    constraint released_session_uk unique (release_id, session_id),
    constraint released_session_release_fk foreign key (release_id) references timetable_release (id),
    constraint released_session_session_fk foreign key (session_id) references session (id)
);

-- what the team has changed and not released yet, one row for each session; a session that is to be cancelled has no words
create table session_draft (
    session_id uuid not null,
    cohort_id uuid not null,
    intent varchar(10) not null,
    kind varchar(10) not null,
    module_id uuid,
    title varchar(200),
    starts timestamp(6),
    ends timestamp(6),
    place varchar(300),
    link varchar(500),
    capacity integer,
    books_everyone boolean,
    stamp uuid not null,
    changed_at timestamp(6) with time zone not null,
    version integer not null,
    constraint session_draft_pk primary key (session_id),
    constraint session_draft_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint session_draft_intent_ck check (intent in ('ADD', 'CHANGE', 'CANCEL')),
    constraint session_draft_kind_ck check (kind in ('MODULE', 'WEBINAR', 'EVENT')),
    constraint session_draft_words_ck check ((intent = 'CANCEL') = (title is null))
);
create index session_draft_cohort_ix on session_draft (cohort_id);

-- what people have seen of a cohort so far is its first version
insert into timetable_release (id, cohort_id, number, note, released_at)
select c.id, c.id, 1, '', current_timestamp from cohort c where c.phase <> 'PLANNED';
insert into released_session (id, release_id, session_id, kind, number, module_id, title, starts, ends, zone, place, link, capacity, books_everyone)
select s.id, c.id, s.id, s.kind, s.number, s.module_id, s.title, s.starts, s.ends, s.zone, s.place, s.link, s.capacity, s.books_everyone
from session s join cohort c on c.id = s.cohort_id where c.phase <> 'PLANNED' and s.removed_at is null;
