-- the panel of a cohort reads its applications: kept for the cohort, so that nobody learns whose application was given to a reviewer and
-- whose was not
create table panel_reading (
    cohort_id uuid not null,
    constraint panel_reading_pk primary key (cohort_id),
    constraint panel_reading_cohort_fk foreign key (cohort_id) references cohort (id)
);

insert into panel_reading (cohort_id)
select p.cohort_id from review_panel p
where p.phase <> 'CLOSED'
  and exists (select 1 from review r where r.cohort_id = p.cohort_id and r.status in ('ASSIGNED', 'STARTED', 'SUBMITTED'))
  and not exists (select 1 from selection s where s.cohort_id = p.cohort_id and s.status = 'RELEASED');
