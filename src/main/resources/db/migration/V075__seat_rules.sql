-- what holds about seats in the sessions of a programme; a programme without a row has what is usual
create table seat_terms (
    programme_id uuid not null,
    offer_hours integer not null,
    notice_hours integer not null,
    door_minutes integer not null,
    version integer not null,
    constraint seat_terms_pk primary key (programme_id),
    constraint seat_terms_programme_fk foreign key (programme_id) references programme (id),
    constraint seat_terms_ck check (
        offer_hours between 1 and 168 and notice_hours between 1 and 336 and door_minutes between 0 and 120)
);
