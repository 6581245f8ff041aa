-- what letters of a programme say in the words of its team; what is not here is said as usual
create table programme_letter (
    programme_id uuid not null,
    part varchar(20) not null,
    words varchar(3000) not null,
    constraint programme_letter_pk primary key (programme_id, part),
    constraint programme_letter_programme_fk foreign key (programme_id) references programme (id),
    constraint programme_letter_part_ck check (part in ('RECEIVED', 'OFFER', 'ACCEPTED', 'RESERVE', 'UNSUCCESSFUL', 'CLOSING')),
    constraint programme_letter_words_ck check (words <> '')
);
