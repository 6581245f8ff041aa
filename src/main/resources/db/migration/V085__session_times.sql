-- what other cohorts have in the time of a timetable
create index session_starts_ix on session (starts);
