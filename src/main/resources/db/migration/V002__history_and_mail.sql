-- Who did what. Rows are only ever added.
create table history_entry (
    id uuid not null,
    entry_number bigint generated always as identity,
    recorded_at timestamp(6) with time zone not null,
    effective_at timestamp(6) with time zone not null,
    actor_id uuid,
    actor_name varchar(200) not null,
    on_behalf_of_id uuid,
    on_behalf_of_name varchar(200),
    action varchar(60) not null,
    subject_kind varchar(60) not null,
    subject_id uuid not null,
    scope_id uuid,
    detail varchar(2000),
    constraint history_entry_pk primary key (id),
    constraint history_entry_number_key unique (entry_number)
);
create index history_entry_subject_idx on history_entry (subject_kind, subject_id, entry_number);
create index history_entry_scope_idx on history_entry (scope_id, entry_number);

-- The outbox: a letter is a row of the transaction that causes it.
create table letter (
    id uuid not null,
    version integer not null,
    message_id varchar(255) not null,
    recipient varchar(254) not null,
    subject varchar(250) not null,
    body varchar(20000) not null,
    purpose varchar(60) not null,
    status varchar(10) not null,
    queued_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    attempts integer not null,
    last_error varchar(500),
    constraint letter_pk primary key (id),
    constraint letter_message_id_key unique (message_id),
    constraint letter_status_check check (status in ('QUEUED', 'SENT', 'FAILED')),
    constraint letter_sent_check check ((status = 'SENT') = (sent_at is not null)),
    constraint letter_attempts_check check (attempts >= 0)
);
create index letter_queued_idx on letter (queued_at);
create index letter_recipient_idx on letter (recipient, queued_at);

-- Owned by the job scheduler (db-scheduler), which names its columns.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_due_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_idx on scheduled_tasks (last_heartbeat);
