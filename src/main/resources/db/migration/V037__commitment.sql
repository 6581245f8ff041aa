-- what a programme asks for beside its sessions; a programme without a row asks for its days alone
create table commitment_settings (
    programme_id uuid not null,
    meetings integer not null,
    confirms_meetings boolean not null,
    self_directed_days integer not null,
    tells_managers boolean not null,
    version integer not null,
    constraint commitment_settings_pk primary key (programme_id),
    constraint commitment_settings_programme_fk foreign key (programme_id) references programme (id),
    constraint commitment_settings_meetings_ck check (meetings between 0 and 50),
    constraint commitment_settings_days_ck check (self_directed_days between 0 and 366)
);

-- a meeting of their community that a participant convened; counted says whether its time is in the ledger
create table community_meeting (
    id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    held_on date not null,
    minutes integer not null,
    place varchar(300) not null,
    people integer not null,
    learned varchar(4000) not null,
    status varchar(12) not null,
    counted boolean not null,
    remark varchar(1000) not null,
    decided_by uuid,
    decided_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone,
    logged_at timestamp(6) with time zone not null,
    version integer not null,
    constraint community_meeting_pk primary key (id),
    constraint community_meeting_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint community_meeting_person_fk foreign key (person_id) references person (id),
    constraint community_meeting_status_ck check (status in ('LOGGED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    constraint community_meeting_minutes_ck check (minutes between 1 and 720),
    constraint community_meeting_people_ck check (people between 0 and 100000),
    constraint community_meeting_counted_ck check (not counted or status in ('LOGGED', 'CONFIRMED')),
    constraint community_meeting_confirmed_ck check (status <> 'CONFIRMED' or counted),
    constraint community_meeting_decided_ck check (status not in ('CONFIRMED', 'REFUSED') or decided_at is not null)
);
create index community_meeting_cohort_ix on community_meeting (cohort_id, status);
create index community_meeting_person_ix on community_meeting (person_id);

-- Time given towards the days that a programme asks for. Rows are only ever added: one that was wrong is reversed, once, by
-- another that takes all of it away. A balance is a sum.
create table ledger_entry (
    id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    kind varchar(15) not null,
    minutes integer not null,
    given_on date not null,
    words varchar(500) not null,
    session_id uuid,
    mark_id uuid,
    meeting_id uuid,
    reverses_id uuid,
    entered_by uuid,
    entered_by_name varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint ledger_entry_pk primary key (id),
    constraint ledger_entry_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint ledger_entry_person_fk foreign key (person_id) references person (id),
    constraint ledger_entry_session_fk foreign key (session_id) references session (id),
    constraint ledger_entry_mark_fk foreign key (mark_id) references attendance_mark (id),
    constraint ledger_entry_meeting_fk foreign key (meeting_id) references community_meeting (id),
    constraint ledger_entry_reverses_fk foreign key (reverses_id) references ledger_entry (id),
    constraint ledger_entry_reversed_once_uk unique (reverses_id),
    constraint ledger_entry_mark_uk unique (mark_id),
    constraint ledger_entry_kind_ck check (kind in ('ATTENDED', 'CONVENED', 'SELF_DIRECTED')),
    constraint ledger_entry_minutes_ck check (minutes <> 0 and (reverses_id is null) = (minutes > 0)),
    constraint ledger_entry_attended_ck check ((kind = 'ATTENDED') = (session_id is not null)),
    constraint ledger_entry_convened_ck check ((kind = 'CONVENED') = (meeting_id is not null)),
    constraint ledger_entry_from_mark_ck check ((mark_id is not null) = (kind = 'ATTENDED' and reverses_id is null))
);
create index ledger_entry_cohort_ix on ledger_entry (cohort_id, person_id);
create index ledger_entry_person_ix on ledger_entry (person_id);
create index ledger_entry_session_ix on ledger_entry (session_id);

-- registers that were marked before there was a ledger: what counts in each of them is entered under the mark's own key
insert into ledger_entry (id, cohort_id, person_id, kind, minutes, given_on, words, session_id, mark_id, meeting_id, reverses_id,
    entered_by, entered_by_name, entered_at)
select m.id, s.cohort_id, m.person_id, 'ATTENDED', m.minutes, cast(s.starts as date), '', s.id, m.id, null, null,
    m.recorded_by, m.recorded_by_name, m.recorded_at
from attendance_mark m join session s on s.id = m.session_id
where m.minutes > 0 and m.ordinal = (select max(l.ordinal) from attendance_mark l
    where l.session_id = m.session_id and l.person_id = m.person_id);

-- that somebody was told that they may miss, or miss, the days: once for each, and later their line manager once
create table commitment_warning (
    id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    outlook varchar(15) not null,
    warned_at timestamp(6) with time zone not null,
    manager_told_at timestamp(6) with time zone,
    version integer not null,
    constraint commitment_warning_pk primary key (id),
    constraint commitment_warning_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint commitment_warning_person_fk foreign key (person_id) references person (id),
    constraint commitment_warning_once_uk unique (cohort_id, person_id, outlook),
    constraint commitment_warning_outlook_ck check (outlook in ('NARROW', 'OUT_OF_REACH'))
);
create index commitment_warning_person_ix on commitment_warning (person_id);
