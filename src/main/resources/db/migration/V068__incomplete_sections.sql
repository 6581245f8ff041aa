-- the keys of the sections of a form that a draft has still to complete, each between two spaces, as they were when it was last saved; null:
-- never saved, so that all are
alter table application add column incomplete varchar(4000);
