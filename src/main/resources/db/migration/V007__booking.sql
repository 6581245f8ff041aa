-- live_key is null once the booking is over: at most one live booking per person and session
create table booking (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    status varchar(10) not null,
    booked_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    calendar_uid varchar(300) not null,
    calendar_sequence integer not null,
    live_key varchar(80),
    version integer not null,
    constraint booking_pk primary key (id),
    constraint booking_live_uk unique (live_key),
    constraint booking_uid_uk unique (calendar_uid),
    constraint booking_session_fk foreign key (session_id) references session (id),
    constraint booking_person_fk foreign key (person_id) references person (id),
    constraint booking_status_ck check (status in ('BOOKED', 'CANCELLED')),
    constraint booking_live_ck check ((status = 'BOOKED') = (live_key is not null)),
    constraint booking_sequence_ck check (calendar_sequence >= 0)
);
create index booking_session_ix on booking (session_id, status);
create index booking_person_ix on booking (person_id, status);

-- the secret address under which a calendar program reads a person's bookings
create table calendar_feed (
    person_id uuid not null,
    secret_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    constraint calendar_feed_pk primary key (person_id),
    constraint calendar_feed_secret_uk unique (secret_hash),
    constraint calendar_feed_person_fk foreign key (person_id) references person (id)
);
