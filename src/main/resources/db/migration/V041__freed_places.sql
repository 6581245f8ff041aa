-- a place that became free while the waiting list was open; at most one offer comes of each. The offer may be destroyed before this
create table freed_place (
    id uuid not null,
    cohort_id uuid not null,
    freed_at timestamp(6) with time zone not null,
    next_offer_id uuid,
    version integer not null,
    constraint freed_place_pk primary key (id),
    constraint freed_place_offer_uk unique (next_offer_id),
    constraint freed_place_cohort_fk foreign key (cohort_id) references cohort (id)
);
create index freed_place_cohort_ix on freed_place (cohort_id);

-- what somebody needs to take part, told when they accept their place; for the programme team, never for reviewers
create table participation_need (
    application_id uuid not null,
    access_needs varchar(1000) not null,
    dietary_needs varchar(1000) not null,
    told_at timestamp(6) with time zone not null,
    version integer not null,
    constraint participation_need_pk primary key (application_id),
    constraint participation_need_application_fk foreign key (application_id) references application (id),
    constraint participation_need_said_ck check (access_needs <> '' or dietary_needs <> '')
);
