-- a letter can turn out not to be wanted any more when its turn comes
alter table letter drop constraint letter_status_check;
alter table letter add constraint letter_status_check check (status in ('QUEUED', 'SENT', 'FAILED', 'DROPPED'));

-- each rule writes at most once for each time that a signatory was asked
create table sign_off_chase (
    sign_off_id uuid not null,
    rule varchar(20) not null,
    asked_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone not null,
    constraint sign_off_chase_pk primary key (sign_off_id, rule, asked_at),
    constraint sign_off_chase_sign_off_fk foreign key (sign_off_id) references sign_off (id) on delete cascade,
    constraint sign_off_chase_rule_ck check (rule in ('FIRST', 'SECOND', 'LAST', 'SILENT'))
);

-- since when what was signed is said otherwise, until the team has looked at it
alter table sign_off add column changed_at timestamp(6) with time zone;
create index sign_off_status_ix on sign_off (status);
