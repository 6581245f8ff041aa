-- A file with applications that a team moves over from elsewhere: a draft while somebody looks at it, then what became of it. column_uses: what each
-- column is taken for, a line each; empty once it is over
create table application_import (
    id uuid not null,
    cohort_id uuid not null,
    state varchar(10) not null,
    applications integer not null,
    column_uses varchar(200000) not null,
    brought_at timestamp(6) with time zone not null,
    version integer not null,
    constraint application_import_pk primary key (id),
    constraint application_import_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint application_import_state_ck check (state in ('DRAFT', 'STORED', 'UNDONE')),
    constraint application_import_applications_ck check (applications >= 0)
);
create index application_import_cohort_ix on application_import (cohort_id);

-- the table of a draft, packed; gone once it is over
create table application_import_part (
    id uuid not null,
    import_id uuid not null,
    place integer not null,
    content varchar(200000) not null,
    constraint application_import_part_pk primary key (id),
    constraint application_import_part_place_uk unique (import_id, place),
    constraint application_import_part_import_fk foreign key (import_id) references application_import (id)
);

-- the addresses in the table of a draft, so that it is found for those whom it is about; gone once it is over
create table application_import_address (
    import_id uuid not null,
    address varchar(254) not null,
    constraint application_import_address_pk primary key (import_id, address),
    constraint application_import_address_import_fk foreign key (import_id) references application_import (id)
);
create index application_import_address_ix on application_import_address (address);

-- which import an application came with, or null. Who applied elsewhere has declared nothing here
alter table application add column import_id uuid;
alter table application add constraint application_import_fk foreign key (import_id) references application_import (id);
create index application_import_ix on application (import_id);
alter table application drop constraint application_sent_ck;
alter table application add constraint application_sent_ck check ((status <> 'DRAFT' or sent_at is null) and (status not in ('SUBMITTED', 'RESERVE', 'UNSUCCESSFUL') or (sent_at is not null and (declared or import_id is not null))));
