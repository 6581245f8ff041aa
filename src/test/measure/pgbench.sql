-- The same people asked in another wave, for pgbench alone, numbered from 1
create table numbered as
select row_number() over () as n, gen_random_uuid() as invitation, person_id, :'wave'::uuid as wave_id from (select distinct person_id from invitation) p;
alter table numbered add primary key (n);
insert into invitation (id, wave_id, person_id, answered) select invitation, wave_id, person_id, false from numbered;
analyze;
