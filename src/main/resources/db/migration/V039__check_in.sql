-- where participants mark themselves present, by a code that changes every minute and is computed from the secret of the session
create table session_check_in (
    session_id uuid not null,
    secret varchar(64) not null,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    version integer not null,
    constraint session_check_in_pk primary key (session_id),
    constraint session_check_in_session_fk foreign key (session_id) references session (id)
);
