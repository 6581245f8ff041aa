-- Responses that were given elsewhere and brought in a file. form is what was typed about the columns while it is a draft
create table response_import (
    id uuid not null,
    cohort_id uuid not null,
    layout varchar(20) not null,
    state varchar(10) not null,
    form varchar(200000),
    responses integer not null,
    made_questionnaire uuid,
    brought_at timestamp(6) with time zone not null,
    version integer not null,
    constraint response_import_pk primary key (id),
    constraint response_import_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint response_import_state_ck check (state in ('DRAFT', 'STORED', 'UNDONE')),
    constraint response_import_responses_ck check (responses >= 0)
);
create index response_import_cohort_ix on response_import (cohort_id);

-- The table of a draft without anything personal, packed; gone as soon as its responses are stored
create table import_part (
    id uuid not null,
    import_id uuid not null,
    place integer not null,
    content varchar(200000) not null,
    constraint import_part_pk primary key (id),
    constraint import_part_place_uk unique (import_id, place),
    constraint import_part_import_fk foreign key (import_id) references response_import (id)
);

-- made: the wave is there only because of this import
create table imported_wave (
    id uuid not null,
    import_id uuid not null,
    wave_id uuid not null,
    responses integer not null,
    asked integer,
    made boolean not null,
    constraint imported_wave_pk primary key (id),
    constraint imported_wave_uk unique (import_id, wave_id),
    constraint imported_wave_import_fk foreign key (import_id) references response_import (id),
    constraint imported_wave_wave_fk foreign key (wave_id) references wave (id)
);

-- What a column was taken for in the last import into a questionnaire
create table remembered_column (
    id uuid not null,
    questionnaire_id uuid not null,
    heading varchar(300) not null,
    taken_for varchar(100) not null,
    constraint remembered_column_pk primary key (id),
    constraint remembered_column_uk unique (questionnaire_id, heading),
    constraint remembered_column_questionnaire_fk foreign key (questionnaire_id) references questionnaire (id)
);

-- Which import brought it, so that the import can be undone; null for what was answered here
alter table response add column import_id uuid;
alter table remark add column import_id uuid;
