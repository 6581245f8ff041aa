-- starts and ends are wall time in the zone; booked counts live bookings; a removed session stays as a row without bookings
create table session (
    id uuid not null,
    cohort_id uuid not null,
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
    booked integer not null,
    removed_at timestamp(6) with time zone,
    version integer not null,
    constraint session_pk primary key (id),
    constraint session_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint session_module_fk foreign key (module_id) references session (id),
    constraint session_kind_ck check (kind in ('MODULE', 'WEBINAR', 'EVENT')),
    constraint session_webinar_ck check ((kind = 'WEBINAR') = (module_id is not null)),
    constraint session_times_ck check (ends > starts),
    constraint session_link_ck check (link = '' or link like 'https://%'),
    constraint session_seats_ck check (booked between 0 and capacity),
    constraint session_removed_ck check (removed_at is null or booked = 0)
);
create index session_cohort_ix on session (cohort_id, starts);
create index session_module_ix on session (module_id);
