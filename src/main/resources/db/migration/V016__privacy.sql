-- An erased person stays as a row without a name, so that what counts keeps counting
alter table person add column erased_at timestamp(6) with time zone;

-- Addresses that a person had before: letters went there
create table former_address (
    id uuid not null,
    person_id uuid not null,
    email varchar(254) not null,
    used_until timestamp(6) with time zone not null,
    constraint former_address_pk primary key (id),
    constraint former_address_person_fk foreign key (person_id) references person (id)
);
create index former_address_person_ix on former_address (person_id);

-- A new address that its owner has yet to prove by a link
create table email_change (
    id uuid not null,
    person_id uuid not null,
    email varchar(254) not null,
    requested_at timestamp(6) with time zone not null,
    constraint email_change_pk primary key (id),
    constraint email_change_person_fk foreign key (person_id) references person (id)
);
create index email_change_person_ix on email_change (person_id);

-- Whom a letter is about, besides the one who gets it; and letters whose row goes when they have left
alter table letter add column about_id uuid;
alter table letter add column forgotten_once_sent boolean default false not null;
create index letter_about_idx on letter (about_id);

-- When the last of it was over: periods of retention count from here
alter table cohort add column ended_at timestamp(6) with time zone;
update cohort set ended_at = cast(coalesce((select max(s.ends) from session s where s.cohort_id = cohort.id), deadline) as timestamp(6) with time zone)
    where phase in ('CLOSED', 'ARCHIVED', 'CANCELLED');

create table data_request (
    id uuid not null,
    reference varchar(9) not null,
    person_id uuid not null,
    kind varchar(20) not null,
    status varchar(20) not null,
    administrators_only boolean not null,
    received_on date not null,
    due_on date not null,
    message varchar(4000) not null,
    extension_reason varchar(1000) not null,
    outcome varchar(4000) not null,
    ended_at timestamp(6) with time zone,
    live_key varchar(60),
    version integer not null,
    constraint data_request_pk primary key (id),
    constraint data_request_reference_uk unique (reference),
    constraint data_request_live_uk unique (live_key),
    constraint data_request_person_fk foreign key (person_id) references person (id),
    constraint data_request_kind_ck check (kind in ('ACCESS', 'CORRECTION', 'ERASURE')),
    constraint data_request_status_ck check (status in ('OPEN', 'DONE', 'REFUSED', 'WITHDRAWN')),
    constraint data_request_due_ck check (due_on >= received_on),
    constraint data_request_ended_ck check ((status = 'OPEN') = (ended_at is null))
);
create index data_request_person_ix on data_request (person_id);
create index data_request_due_ix on data_request (status, due_on);

-- The programmes in which there are records of the person who asks: their teams handle the request
create table data_request_programme (
    request_id uuid not null,
    programme_id uuid not null,
    constraint data_request_programme_pk primary key (request_id, programme_id),
    constraint data_request_programme_request_fk foreign key (request_id) references data_request (id),
    constraint data_request_programme_programme_fk foreign key (programme_id) references programme (id)
);
create index data_request_programme_ix on data_request_programme (programme_id);

-- While a hold lives nothing of the person is erased or destroyed
create table data_hold (
    id uuid not null,
    person_id uuid not null,
    reason varchar(1000) not null,
    placed_at timestamp(6) with time zone not null,
    released_at timestamp(6) with time zone,
    live_key varchar(40),
    version integer not null,
    constraint data_hold_pk primary key (id),
    constraint data_hold_live_uk unique (live_key),
    constraint data_hold_person_fk foreign key (person_id) references person (id),
    constraint data_hold_live_ck check ((released_at is null) = (live_key is not null))
);
create index data_hold_person_ix on data_hold (person_id);

-- Whether what somebody else wrote about a person is given out to them
create table text_decision (
    id uuid not null,
    person_id uuid not null,
    section varchar(60) not null,
    item_key varchar(60) not null,
    label varchar(100) not null,
    released boolean not null,
    reason varchar(1000) not null,
    decided_at timestamp(6) with time zone not null,
    version integer not null,
    constraint text_decision_pk primary key (id),
    constraint text_decision_uk unique (person_id, section, item_key, label),
    constraint text_decision_person_fk foreign key (person_id) references person (id),
    constraint text_decision_reason_ck check (released or reason <> '')
);

-- The erasure ledger: keyed hashes alone, so that erasures can be repeated after a backup was restored
create table erasure (
    id uuid not null,
    person_hash varchar(64) not null,
    erased_on date not null,
    constraint erasure_pk primary key (id)
);
create table erasure_address (
    erasure_id uuid not null,
    address_hash varchar(64) not null,
    constraint erasure_address_pk primary key (erasure_id, address_hash),
    constraint erasure_address_erasure_fk foreign key (erasure_id) references erasure (id)
);

-- Periods that an administrator has set; without a row the rule's own period applies. kept_for is an ISO 8601 period such as P30D
create table retention_period (
    rule varchar(60) not null,
    kept_for varchar(20) not null,
    reason varchar(1000) not null,
    changed_at timestamp(6) with time zone not null,
    version integer not null,
    constraint retention_period_pk primary key (rule)
);

-- What was destroyed: no personal data
create table destruction (
    id uuid not null,
    rule varchar(60) not null,
    kept_for varchar(20) not null,
    destroyed integer not null,
    destroyed_at timestamp(6) with time zone not null,
    constraint destruction_pk primary key (id),
    constraint destruction_ck check (destroyed > 0)
);
create index destruction_at_ix on destruction (destroyed_at);

-- The pages whose text this installation writes itself, each version as it was published
create table notice_version (
    id uuid not null,
    notice varchar(40) not null,
    number integer not null,
    title varchar(200) not null,
    body varchar(20000) not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid,
    constraint notice_version_pk primary key (id),
    constraint notice_version_uk unique (notice, number),
    constraint notice_version_ck check (number >= 1)
);
