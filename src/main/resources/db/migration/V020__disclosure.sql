-- From whose responses a publication was made: the next one may not differ by only a few people.
-- people: eight hexadecimal digits for each respondent, computed from the respondent code, in ascending order
create table impact_publication_wave (
    id uuid not null,
    publication_id uuid not null,
    wave_id uuid not null,
    people varchar(1000000) not null,
    constraint impact_publication_wave_pk primary key (id),
    constraint impact_publication_wave_uk unique (publication_id, wave_id),
    constraint impact_publication_wave_publication_fk foreign key (publication_id) references impact_publication (id),
    constraint impact_publication_wave_wave_fk foreign key (wave_id) references wave (id)
);
