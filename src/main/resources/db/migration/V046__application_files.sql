-- a file that an applicant has uploaded as the answer to a question; its bytes are in parts
create table application_file (
    id uuid not null,
    application_id uuid not null,
    question varchar(40) not null,
    name varchar(120) not null,
    type varchar(10) not null,
    size integer not null,
    uploaded_at timestamp(6) with time zone not null,
    constraint application_file_pk primary key (id),
    constraint application_file_question_uk unique (application_id, question),
    constraint application_file_application_fk foreign key (application_id) references application (id),
    constraint application_file_type_ck check (type in ('PDF', 'DOCX', 'TEXT', 'PNG', 'JPEG')),
    constraint application_file_size_ck check (size between 1 and 1500000)
);

create table application_file_part (
    file_id uuid not null,
    number integer not null,
    bytes bytea not null,
    constraint application_file_part_pk primary key (file_id, number),
    constraint application_file_part_file_fk foreign key (file_id) references application_file (id) on delete cascade
);
