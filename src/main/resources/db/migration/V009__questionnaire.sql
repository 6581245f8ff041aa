-- The pairing key that turns people into respondent codes is in no table: only its fingerprint is, so that a lost key is noticed
create table questionnaire (
    id uuid not null,
    cohort_id uuid not null,
    title varchar(200) not null,
    edition integer not null,
    provenance varchar(1000),
    answered boolean not null,
    key_fingerprint varchar(64),
    keys_destroyed_on date not null,
    keys_destroyed_at timestamp(6) with time zone,
    version integer not null,
    constraint questionnaire_pk primary key (id),
    constraint questionnaire_cohort_uk unique (cohort_id),
    constraint questionnaire_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint questionnaire_edition_ck check (edition >= 1)
);

-- labels: one per line, from the lowest answer to the highest, or only those two
create table questionnaire_item (
    id uuid not null,
    questionnaire_id uuid not null,
    position integer not null,
    code varchar(60) not null,
    wording_version integer not null,
    theme varchar(300) not null,
    wording varchar(500) not null,
    kind varchar(20) not null,
    scale_min integer not null,
    scale_max integer not null,
    confident_from integer not null,
    labels varchar(2000) not null,
    in_baseline boolean not null,
    in_post boolean not null,
    constraint questionnaire_item_pk primary key (id),
    constraint questionnaire_item_position_uk unique (questionnaire_id, position),
    constraint questionnaire_item_code_uk unique (questionnaire_id, code, wording_version),
    constraint questionnaire_item_questionnaire_fk foreign key (questionnaire_id) references questionnaire (id),
    constraint questionnaire_item_position_ck check (position >= 0),
    constraint questionnaire_item_kind_ck check (kind in ('SCALE', 'YES_NO', 'TEXT')),
    constraint questionnaire_item_scale_ck check (kind = 'TEXT' or (scale_min < scale_max and confident_from > scale_min and confident_from <= scale_max)),
    constraint questionnaire_item_asked_ck check (in_baseline or in_post)
);

-- opens and closes are Europe/London wall time; asked_elsewhere counts those who were asked when it was not Upshift that asked
create table wave (
    id uuid not null,
    cohort_id uuid not null,
    questionnaire_id uuid not null,
    kind varchar(20) not null,
    opens timestamp(6) not null,
    closes timestamp(6) not null,
    reminded_on date,
    asked_elsewhere integer,
    version integer not null,
    constraint wave_pk primary key (id),
    constraint wave_kind_uk unique (questionnaire_id, kind),
    constraint wave_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint wave_questionnaire_fk foreign key (questionnaire_id) references questionnaire (id),
    constraint wave_kind_ck check (kind in ('BASELINE', 'POST', 'FOLLOW_UP')),
    constraint wave_time_ck check (opens < closes)
);
create index wave_cohort_ix on wave (cohort_id);

-- Who was asked and who has answered, without a time of day
create table invitation (
    id uuid not null,
    wave_id uuid not null,
    person_id uuid not null,
    answered boolean not null,
    constraint invitation_pk primary key (id),
    constraint invitation_person_uk unique (wave_id, person_id),
    constraint invitation_wave_fk foreign key (wave_id) references wave (id),
    constraint invitation_person_fk foreign key (person_id) references person (id)
);
create index invitation_person_ix on invitation (person_id);

-- What was answered, without a person and without a day; choices are in the order of the items, null where there is no answer
create table response (
    id uuid not null,
    wave_id uuid not null,
    respondent_code varchar(64) not null,
    answered_month date not null,
    idempotency_key varchar(64) not null,
    choices smallint array not null,
    constraint response_pk primary key (id),
    constraint response_respondent_uk unique (wave_id, respondent_code),
    constraint response_idempotency_uk unique (wave_id, idempotency_key),
    constraint response_wave_fk foreign key (wave_id) references wave (id)
);

-- Free text stands apart from the response it came with: words give people away
create table remark (
    id uuid not null,
    wave_id uuid not null,
    item_id uuid not null,
    words varchar(2000) not null,
    may_be_quoted boolean not null,
    constraint remark_pk primary key (id),
    constraint remark_wave_fk foreign key (wave_id) references wave (id),
    constraint remark_item_fk foreign key (item_id) references questionnaire_item (id)
);
create index remark_wave_ix on remark (wave_id);
