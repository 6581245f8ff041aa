-- each letter by which the team had an applicant reminded: at most one for each working day, whoever presses the button how often
create table missing_reminder (
    application_id uuid not null,
    leaves_on date not null,
    missing varchar(20) not null,
    letter_id uuid not null,
    reminded_at timestamp(6) with time zone not null,
    constraint missing_reminder_pk primary key (application_id, leaves_on),
    constraint missing_reminder_letter_uk unique (letter_id),
    constraint missing_reminder_application_fk foreign key (application_id) references application (id)
);
