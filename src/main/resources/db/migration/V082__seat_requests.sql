-- a session in which a seat needs the agreement of the programme's team: nobody has one by default
alter table session add column needs_agreement boolean default false not null;
alter table session add constraint session_agreement_ck check (not (needs_agreement and books_everyone));
alter table released_session add column needs_agreement boolean default false not null;
alter table session_draft add column needs_agreement boolean;
update session_draft set needs_agreement = false where intent <> 'CANCEL';

-- who asks for a seat in such a session, and what the team says; live_key is null once a request or an agreement is over
create table seat_request (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    status varchar(10) not null,
    words varchar(1000) not null,
    asked_at timestamp(6) with time zone not null,
    remark varchar(1000) not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint seat_request_pk primary key (id),
    constraint seat_request_live_uk unique (live_key),
    constraint seat_request_session_fk foreign key (session_id) references session (id),
    constraint seat_request_person_fk foreign key (person_id) references person (id),
    constraint seat_request_status_ck check (status in ('ASKED', 'AGREED', 'REFUSED', 'TAKEN_BACK', 'WITHDRAWN', 'OVER')),
    constraint seat_request_live_ck check ((status in ('ASKED', 'AGREED')) = (live_key is not null))
);
create index seat_request_session_ix on seat_request (session_id, status);
create index seat_request_person_ix on seat_request (person_id);
