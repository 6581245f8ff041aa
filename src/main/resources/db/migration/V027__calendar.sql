-- what stands beside the words of a letter: a calendar object (iCalendar, RFC 5545) and what it asks of the calendar (RFC 5546)
alter table letter add column calendar_text varchar(20000);
alter table letter add column calendar_method varchar(10);
alter table letter add constraint letter_calendar_ck check (calendar_method in ('REQUEST', 'CANCEL'));

-- what was said to a person's calendar about a booking; rows are only ever added, and nothing follows a cancellation
create table calendar_message (
    id uuid not null,
    booking_id uuid not null,
    method varchar(10) not null,
    sequence_number integer not null,
    posted_at timestamp(6) with time zone not null,
    constraint calendar_message_pk primary key (id),
    constraint calendar_message_sequence_uk unique (booking_id, sequence_number),
    constraint calendar_message_booking_fk foreign key (booking_id) references booking (id),
    constraint calendar_message_method_ck check (method in ('REQUEST', 'CANCEL')),
    constraint calendar_message_sequence_ck check (sequence_number >= 0)
);
