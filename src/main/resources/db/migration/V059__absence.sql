-- why a mark was put right; empty on the day itself
alter table attendance_mark add column reason varchar(1000) default '' not null;

-- who missed a session and made up for it is never marked as if they had been there
alter table attendance_mark drop constraint attendance_mark_kind_ck;
alter table attendance_mark add constraint attendance_mark_kind_ck
    check (attendance in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'CAUGHT_UP'));
alter table ledger_entry drop constraint ledger_entry_kind_ck;
alter table ledger_entry add constraint ledger_entry_kind_ck
    check (kind in ('ATTENDED', 'CAUGHT_UP', 'CONVENED', 'SELF_DIRECTED'));
alter table ledger_entry drop constraint ledger_entry_attended_ck;
alter table ledger_entry add constraint ledger_entry_attended_ck
    check ((kind in ('ATTENDED', 'CAUGHT_UP')) = (session_id is not null));
alter table ledger_entry drop constraint ledger_entry_from_mark_ck;
alter table ledger_entry add constraint ledger_entry_from_mark_ck
    check ((mark_id is not null) = (kind in ('ATTENDED', 'CAUGHT_UP') and reverses_id is null));

-- how many of the modules that complete a programme may be caught up
alter table completion_settings add column caught_up integer default 0 not null;
alter table completion_settings add constraint completion_settings_caught_up_ck check (caught_up between 0 and 100);

-- That somebody told that they cannot come to a session, and whether the team authorised it. The reason is for the team alone.
-- live_key is null once it is taken back.
create table absence (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    reason varchar(20) not null,
    words varchar(1000) not null,
    told_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    authorised boolean,
    remark varchar(1000) not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint absence_pk primary key (id),
    constraint absence_live_uk unique (live_key),
    constraint absence_session_fk foreign key (session_id) references session (id),
    constraint absence_person_fk foreign key (person_id) references person (id),
    constraint absence_live_ck check ((withdrawn_at is null) = (live_key is not null)),
    constraint absence_decided_ck check ((authorised is null) = (decided_at is null))
);
create index absence_session_ix on absence (session_id);
create index absence_person_ix on absence (person_id);

-- What somebody did about a session that they missed. group_id is the parallel group to which they went instead; minutes are
-- those of the work that counts. live_key is null once it is refused, so that they can send it again.
create table catch_up (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    way varchar(12) not null,
    group_id uuid,
    minutes integer not null,
    reflection varchar(4000) not null,
    status varchar(10) not null,
    sent_at timestamp(6) with time zone not null,
    remark varchar(1000) not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint catch_up_pk primary key (id),
    constraint catch_up_live_uk unique (live_key),
    constraint catch_up_session_fk foreign key (session_id) references session (id),
    constraint catch_up_group_fk foreign key (group_id) references session (id),
    constraint catch_up_person_fk foreign key (person_id) references person (id),
    constraint catch_up_way_ck check (way in ('RECORDING', 'OTHER_GROUP')),
    constraint catch_up_group_ck check ((way = 'OTHER_GROUP') = (group_id is not null)),
    constraint catch_up_minutes_ck check (minutes >= 0 and (way <> 'OTHER_GROUP' or minutes = 0)),
    constraint catch_up_status_ck check (status in ('SENT', 'ACCEPTED', 'REFUSED')),
    constraint catch_up_live_ck check ((status = 'REFUSED') = (live_key is null)),
    constraint catch_up_decided_ck check ((status = 'SENT') = (decided_at is null))
);
create index catch_up_session_ix on catch_up (session_id);
create index catch_up_person_ix on catch_up (person_id);

-- A participant asks whether their mark is right. live_key is null once it is answered.
create table mark_question (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    question varchar(1000) not null,
    asked_at timestamp(6) with time zone not null,
    answer varchar(1000) not null,
    answered_by uuid,
    answered_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint mark_question_pk primary key (id),
    constraint mark_question_live_uk unique (live_key),
    constraint mark_question_session_fk foreign key (session_id) references session (id),
    constraint mark_question_person_fk foreign key (person_id) references person (id),
    constraint mark_question_live_ck check ((answered_at is null) = (live_key is not null))
);
create index mark_question_session_ix on mark_question (session_id);
create index mark_question_person_ix on mark_question (person_id);
