-- a reserve waits for a place in the order of the ranks
alter table application add column reserve_rank integer;
alter table application drop constraint application_status_ck;
alter table application drop constraint application_sent_ck;
alter table application add constraint application_status_ck check (status in ('DRAFT', 'SUBMITTED', 'RESERVE', 'UNSUCCESSFUL', 'WITHDRAWN'));
alter table application add constraint application_sent_ck check ((status <> 'DRAFT' or sent_at is null) and (status not in ('SUBMITTED', 'RESERVE', 'UNSUCCESSFUL') or (sent_at is not null and declared)));
alter table application add constraint application_reserve_ck check ((status = 'RESERVE') = (reserve_rank is not null) and (reserve_rank is null or reserve_rank > 0));
alter table application add constraint application_reserve_uk unique (cohort_id, reserve_rank);

-- how the outcomes of a cohort are prepared; deadline: the last second, Europe/London, in which offers can be accepted; list_…: as the
-- last release has said it of the waiting list, whatever is planned since
create table selection (
    cohort_id uuid not null,
    status varchar(20) not null,
    seed bigint not null,
    rules_number integer not null,
    deadline timestamp(6),
    waits_until timestamp(6),
    days_to_answer integer not null,
    tells_rank boolean not null,
    list_until timestamp(6),
    list_days_to_answer integer not null,
    list_tells_rank boolean not null,
    version integer not null,
    constraint selection_pk primary key (cohort_id),
    constraint selection_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint selection_status_ck check (status in ('PREPARING', 'RELEASED', 'SET_ASIDE')),
    constraint selection_planned_ck check ((deadline is null) = (waits_until is null)),
    constraint selection_days_ck check (days_to_answer between 1 and 60)
);

-- every version of the rules that was ever in force, so that what a change moved can be told
create table selection_rules (
    id uuid not null,
    cohort_id uuid not null,
    number integer not null,
    places integer not null,
    reserves integer not null,
    needs_sign_off boolean not null,
    set_by uuid,
    set_at timestamp(6) with time zone not null,
    constraint selection_rules_pk primary key (id),
    constraint selection_rules_uk unique (cohort_id, number),
    constraint selection_rules_selection_fk foreign key (cohort_id) references selection (cohort_id),
    constraint selection_rules_places_ck check (places between 0 and 10000 and reserves between 0 and 10000)
);

-- value: an organisation, a sector or a criterion; empty for each of them
create table selection_limit (
    rules_id uuid not null,
    dimension varchar(20) not null,
    value_key varchar(40) not null,
    label varchar(1000) not null,
    bound varchar(10) not null,
    people integer not null,
    constraint selection_limit_pk primary key (rules_id, dimension, value_key, bound),
    constraint selection_limit_rules_fk foreign key (rules_id) references selection_rules (id),
    constraint selection_limit_dimension_ck check (dimension in ('ORGANISATION', 'SECTOR', 'ROUTE')),
    constraint selection_limit_bound_ck check (bound in ('AT_LEAST', 'AT_MOST') and (bound = 'AT_MOST' or value_key <> '')),
    constraint selection_limit_people_ck check (people between 0 and 10000)
);

-- an outcome that was set by hand, against the rules or with them, until it is released
create table selection_override (
    application_id uuid not null,
    outcome varchar(20) not null,
    why varchar(1000) not null,
    reason varchar(500) not null,
    set_by uuid,
    set_at timestamp(6) with time zone not null,
    version integer not null,
    constraint selection_override_pk primary key (application_id),
    constraint selection_override_application_fk foreign key (application_id) references application (id),
    constraint selection_override_outcome_ck check (outcome in ('OFFER', 'RESERVE', 'UNSUCCESSFUL')),
    constraint selection_override_reason_ck check ((outcome = 'UNSUCCESSFUL') = (reason <> ''))
);

-- what the letters of a programme say to those who get no place; a programme without rows says what is usual
create table refusal_reason (
    programme_id uuid not null,
    position integer not null,
    cause varchar(20) not null,
    words varchar(500) not null,
    constraint refusal_reason_pk primary key (programme_id, position),
    constraint refusal_reason_programme_fk foreign key (programme_id) references programme (id),
    constraint refusal_reason_cause_ck check (cause in ('PLACES', 'LIMIT', 'NOT_SUPPORTED', 'NOT_ELIGIBLE', 'OTHER'))
);

-- outcomes that were released in one go; agreed: the hash of everything that had been looked at
create table outcome_release (
    id uuid not null,
    cohort_id uuid not null,
    agreed varchar(64) not null,
    seed bigint not null,
    rules_number integer not null,
    offers integer not null,
    reserves integer not null,
    unsuccessful integer not null,
    released_by uuid,
    released_at timestamp(6) with time zone not null,
    constraint outcome_release_pk primary key (id),
    constraint outcome_release_uk unique (cohort_id, agreed),
    constraint outcome_release_cohort_fk foreign key (cohort_id) references cohort (id)
);

create table released_outcome (
    id uuid not null,
    release_id uuid not null,
    application_id uuid not null,
    outcome varchar(20) not null,
    place_in_order integer not null,
    reserve_rank integer,
    why varchar(2000) not null,
    set_by_hand boolean not null,
    reason varchar(500) not null,
    letter_subject varchar(250) not null,
    letter_body varchar(20000) not null,
    version integer not null,
    constraint released_outcome_pk primary key (id),
    constraint released_outcome_uk unique (release_id, application_id),
    constraint released_outcome_release_fk foreign key (release_id) references outcome_release (id),
    constraint released_outcome_application_fk foreign key (application_id) references application (id),
    constraint released_outcome_outcome_ck check (outcome in ('OFFER', 'RESERVE', 'UNSUCCESSFUL')),
    constraint released_outcome_reserve_ck check ((outcome = 'RESERVE') = (reserve_rank is not null))
);
create index released_outcome_application_ix on released_outcome (application_id);
