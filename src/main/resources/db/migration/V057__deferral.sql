alter table offer drop constraint offer_status_ck;
alter table offer add constraint offer_status_ck check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'DEFERRED'));

-- somebody asks to take part in a later cohort instead, or the team has it so; the newest asking of an application
create table deferral (
    application_id uuid not null,
    status varchar(20) not null,
    reason varchar(500) not null,
    answer varchar(500) not null,
    asked_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    version integer not null,
    constraint deferral_pk primary key (application_id),
    constraint deferral_application_fk foreign key (application_id) references application (id),
    constraint deferral_status_ck check (status in ('ASKED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    constraint deferral_decided_ck check ((status = 'ASKED') = (decided_at is null))
);

-- whose place an application is kept for: their own in an earlier cohort, or that of a colleague; the offer holds the place.
-- What was given up leads to one place that is kept, and not to two.
create table kept_place (
    application_id uuid not null,
    offer_id uuid not null,
    from_application_id uuid,
    kind varchar(20) not null,
    kept_at timestamp(6) with time zone not null,
    constraint kept_place_pk primary key (application_id),
    constraint kept_place_offer_uk unique (offer_id),
    constraint kept_place_from_uk unique (from_application_id),
    constraint kept_place_application_fk foreign key (application_id) references application (id),
    constraint kept_place_from_fk foreign key (from_application_id) references application (id),
    constraint kept_place_offer_fk foreign key (offer_id) references offer (id),
    constraint kept_place_kind_ck check (kind in ('DEFERRAL', 'SUBSTITUTE'))
);
