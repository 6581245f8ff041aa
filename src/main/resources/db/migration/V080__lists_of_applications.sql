-- What the lists of a large cohort ask of every application, its sign-offs and its applicant is read from these indexes alone. An application
-- never leaves its cohort, which the foreign key holds: so a sign-off can say which one it belongs to
alter table sign_off add column cohort_id uuid;
update sign_off set cohort_id = (select a.cohort_id from application a where a.id = sign_off.application_id);
alter table sign_off alter column cohort_id set not null;
alter table application add constraint application_of_cohort_uk unique (id, cohort_id);
alter table sign_off drop constraint sign_off_application_fk;
alter table sign_off add constraint sign_off_application_fk foreign key (application_id, cohort_id) references application (id, cohort_id);
create index sign_off_cohort_ix on sign_off (cohort_id, application_id, id, status, confirms_id, doubted_at, changed_at);

create index application_listed_ix
    on application (cohort_id, status, id, applicant_id, sign_off_id, employer_sign_off_id, offer_id, reference, eligible);
drop index application_cohort_ix;

-- By name: either all applicants of the cohort, or all people by name until there are enough of the cohort
create index person_listed_ix on person (id, name, email, organisation_id);
create index person_by_name_ix on person (name, email, id);
drop index person_name_ix;
create index application_of_applicant_ix on application (applicant_id, cohort_id, id);
alter table application drop constraint application_applicant_fk;
drop index application_applicant_ix;
alter table application add constraint application_applicant_fk foreign key (applicant_id) references person (id);
