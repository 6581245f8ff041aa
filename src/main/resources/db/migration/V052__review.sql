-- the reviewers of a cohort at work; blind: whether names were never shown to them; rubric: JSON, what applications are scored by;
-- due_on: the last day for reviews, which is said and not enforced
create table review_panel (
    cohort_id uuid not null,
    phase varchar(20) not null,
    blind boolean not null,
    reviews_each integer not null,
    due_on date,
    rubric varchar(100000) not null,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    version integer not null,
    constraint review_panel_pk primary key (cohort_id),
    constraint review_panel_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint review_panel_phase_ck check (phase in ('BLIND', 'NAMED', 'CLOSED') and (phase <> 'BLIND' or blind) and (phase <> 'NAMED' or not blind)),
    constraint review_panel_closed_ck check ((phase = 'CLOSED') = (closed_at is not null)),
    constraint review_panel_each_ck check (reviews_each between 1 and 10)
);

-- what one reviewer says of one application; live_key: null once they have stepped back or it was
-- taken from them; words_gone: whether the comments were destroyed because their time is over
create table review (
    id uuid not null,
    cohort_id uuid not null,
    application_id uuid not null,
    reviewer_id uuid not null,
    status varchar(20) not null,
    total integer,
    recusal_reason varchar(1000) not null,
    words_gone boolean not null,
    assigned_at timestamp(6) with time zone not null,
    saved_at timestamp(6) with time zone,
    submitted_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    live_key varchar(80),
    version integer not null,
    constraint review_pk primary key (id),
    constraint review_live_uk unique (live_key),
    constraint review_panel_fk foreign key (cohort_id) references review_panel (cohort_id),
    constraint review_application_fk foreign key (application_id) references application (id),
    constraint review_reviewer_fk foreign key (reviewer_id) references person (id),
    constraint review_status_ck check (status in ('ASSIGNED', 'STARTED', 'SUBMITTED', 'RECUSED', 'REASSIGNED', 'NOT_STARTED', 'UNFINISHED', 'FROZEN')),
    constraint review_total_ck check ((status in ('SUBMITTED', 'FROZEN')) = (total is not null) and (total is null) = (submitted_at is null)),
    constraint review_ended_ck check ((status in ('RECUSED', 'REASSIGNED')) = (live_key is null) and (live_key is null) = (ended_at is not null))
);
create index review_cohort_ix on review (cohort_id, application_id);
create index review_application_ix on review (application_id);
create index review_reviewer_ix on review (reviewer_id, cohort_id);

-- points: -1 while there are only words
create table review_score (
    review_id uuid not null,
    criterion varchar(20) not null,
    points integer not null,
    words varchar(3000) not null,
    constraint review_score_pk primary key (review_id, criterion),
    constraint review_score_review_fk foreign key (review_id) references review (id),
    constraint review_score_points_ck check (points between -1 and 10)
);

-- a letter to a reviewer about what waits for them, at most one a day and cohort
create table review_reminder (
    letter_id uuid not null,
    cohort_id uuid not null,
    reviewer_id uuid not null,
    sent_on date not null,
    constraint review_reminder_pk primary key (letter_id),
    constraint review_reminder_uk unique (cohort_id, reviewer_id, sent_on),
    constraint review_reminder_panel_fk foreign key (cohort_id) references review_panel (cohort_id),
    constraint review_reminder_reviewer_fk foreign key (reviewer_id) references person (id)
);
