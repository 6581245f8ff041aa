-- At most one row: whoever inserts it loads the sample data, all others stay away
create table sample_data (
    id integer not null,
    loaded_at timestamp(6) with time zone not null,
    constraint sample_data_pk primary key (id),
    constraint sample_data_ck check (id = 1)
);
