-- figures: the headline figures as JSON, frozen; live_key is the cohort while they are public, null once they are not
create table impact_publication (
    id uuid not null,
    cohort_id uuid not null,
    figures varchar(200000) not null,
    published_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    live_key uuid,
    version integer not null,
    constraint impact_publication_pk primary key (id),
    constraint impact_publication_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint impact_publication_live_uk unique (live_key),
    constraint impact_publication_live_ck check (live_key is null or (live_key = cohort_id and withdrawn_at is null))
);
create index impact_publication_cohort_ix on impact_publication (cohort_id);
