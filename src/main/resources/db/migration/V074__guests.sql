-- guests counts those whom participants bring: each of them has a seat
alter table session add column guests integer default 0 not null;
alter table session drop constraint session_seats_ck;
alter table session add constraint session_seats_ck
    check (booked >= 0 and offered >= 0 and guests >= 0 and booked + offered + guests <= capacity);
alter table session drop constraint session_removed_ck;
alter table session add constraint session_removed_ck
    check (removed_at is null or (booked = 0 and offered = 0 and guests = 0));

-- how many guests each participant may bring to an event, and the last day on which they invite, change and take back
create table guest_rule (
    session_id uuid not null,
    allowance integer not null,
    last_day date,
    version integer not null,
    constraint guest_rule_pk primary key (session_id),
    constraint guest_rule_session_fk foreign key (session_id) references session (id),
    constraint guest_rule_allowance_ck check (allowance between 0 and 20 and (allowance = 0 or last_day is not null))
);

-- whom somebody with a seat brings; the row goes with the seat, when it is taken back, and some days after the event
create table guest (
    id uuid not null,
    session_id uuid not null,
    booking_id uuid not null,
    name varchar(100) not null,
    organisation varchar(200) not null,
    email varchar(254) not null,
    access_needs varchar(1000) not null,
    dietary_needs varchar(1000) not null,
    calendar_uid varchar(300) not null,
    calendar_sequence integer not null,
    invited_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version integer not null,
    constraint guest_pk primary key (id),
    constraint guest_uid_uk unique (calendar_uid),
    constraint guest_session_fk foreign key (session_id) references session (id),
    constraint guest_booking_fk foreign key (booking_id) references booking (id),
    constraint guest_sequence_ck check (calendar_sequence >= 0)
);
create index guest_session_ix on guest (session_id);
create index guest_booking_ix on guest (booking_id);
create index guest_email_ix on guest (email);
