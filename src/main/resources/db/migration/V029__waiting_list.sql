-- offered counts seats that are kept for somebody on the waiting list
alter table session add column offered integer default 0 not null;
alter table session drop constraint session_seats_ck;
alter table session add constraint session_seats_ck check (booked >= 0 and offered >= 0 and booked + offered <= capacity);
alter table session drop constraint session_removed_ck;
alter table session add constraint session_removed_ck check (removed_at is null or (booked = 0 and offered = 0));

-- why a booking is over, and whether it ended in time for somebody else
alter table booking add column cancel_reason varchar(20);
alter table booking add column cancel_notice varchar(10);
alter table booking add constraint booking_notice_ck check (cancel_notice in ('IN_TIME', 'SHORT'));

-- gate_closes: the moment from which no seat of the session was offered any more, as it was when this one was offered
create table waiting_entry (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    queue_number integer not null,
    status varchar(10) not null,
    joined_at timestamp(6) with time zone not null,
    offered_at timestamp(6) with time zone,
    offer_until timestamp(6) with time zone,
    gate_closes timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint waiting_entry_pk primary key (id),
    constraint waiting_entry_live_uk unique (live_key),
    constraint waiting_entry_queue_uk unique (session_id, queue_number),
    constraint waiting_entry_session_fk foreign key (session_id) references session (id),
    constraint waiting_entry_person_fk foreign key (person_id) references person (id),
    constraint waiting_entry_status_ck check (status in ('WAITING', 'OFFERED', 'TAKEN', 'DECLINED', 'LAPSED', 'LEFT')),
    constraint waiting_entry_live_ck check ((status in ('WAITING', 'OFFERED')) = (live_key is not null)),
    constraint waiting_entry_offer_ck check (status <> 'OFFERED' or (offered_at is not null and offer_until is not null))
);
create index waiting_entry_person_ix on waiting_entry (person_id, status);
