create table programme (
    id uuid not null,
    slug varchar(80) not null,
    title varchar(200) not null,
    host varchar(200) not null,
    summary varchar(1000) not null,
    purpose varchar(8000) not null,
    approach varchar(8000) not null,
    audience varchar(4000) not null,
    commitment varchar(4000) not null,
    commitment_days integer not null,
    contact varchar(500) not null,
    eligibility_rule varchar(10) not null,
    version integer not null,
    constraint programme_pk primary key (id),
    constraint programme_slug_uk unique (slug),
    constraint programme_days_ck check (commitment_days between 0 and 366),
    constraint programme_rule_ck check (eligibility_rule in ('ANY', 'ALL'))
);

create table programme_part (
    id uuid not null,
    programme_id uuid not null,
    kind varchar(20) not null,
    position integer not null,
    title varchar(1000) not null,
    body varchar(4000) not null,
    link varchar(500) not null,
    constraint programme_part_pk primary key (id),
    constraint programme_part_programme_fk foreign key (programme_id) references programme (id)
);
create index programme_part_programme_ix on programme_part (programme_id);

-- held counts places that are offered or taken; deadline is the last second in time, Europe/London wall time
create table cohort (
    id uuid not null,
    programme_id uuid not null,
    name varchar(100) not null,
    phase varchar(20) not null,
    capacity integer not null,
    held integer not null,
    deadline timestamp(6) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    constraint cohort_pk primary key (id),
    constraint cohort_name_uk unique (programme_id, name),
    constraint cohort_programme_fk foreign key (programme_id) references programme (id),
    constraint cohort_phase_ck check (phase in ('PLANNED', 'OPEN', 'SELECTING', 'RUNNING', 'CLOSED', 'ARCHIVED', 'CANCELLED')),
    constraint cohort_places_ck check (held between 0 and capacity)
);
create index cohort_deadline_ix on cohort (deadline);
