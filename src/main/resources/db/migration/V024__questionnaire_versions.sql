-- Six kinds of items. labels of a choice: its options, one per line; an answer is the number of the option, or for several options the
-- sum of 1, 2, 4, 8 …; scale_min and scale_max of a number are its bounds. -32768 in choices stands for "does not apply".
alter table questionnaire_item drop constraint questionnaire_item_kind_ck;
alter table questionnaire_item drop constraint questionnaire_item_scale_ck;
alter table questionnaire_item drop constraint questionnaire_item_asked_ck;
alter table questionnaire_item alter column labels set data type varchar(4000);
alter table questionnaire_item add column help varchar(1000) default '' not null;
alter table questionnaire_item add column not_applicable boolean default false not null;
alter table questionnaire_item add column in_session boolean default false not null;
alter table questionnaire_item add column in_pulse boolean default false not null;
alter table questionnaire_item add constraint questionnaire_item_kind_ck
    check (kind in ('SCALE', 'YES_NO', 'SINGLE_CHOICE', 'SEVERAL_CHOICE', 'NUMBER', 'TEXT'));
alter table questionnaire_item add constraint questionnaire_item_scale_ck
    check (kind not in ('SCALE', 'YES_NO') or (scale_min < scale_max and confident_from > scale_min and confident_from <= scale_max));
alter table questionnaire_item add constraint questionnaire_item_asked_ck check (in_baseline or in_post or in_session or in_pulse);

-- A row is a version of an item: asked from one edition of the questionnaire on, until another. place is its order on the page;
-- position stays its slot in the answers. lineage is the same for copies that say the same.
alter table questionnaire_item add column place integer default 0 not null;
update questionnaire_item set place = position;
alter table questionnaire_item add column since_edition integer default 1 not null;
alter table questionnaire_item add column until_edition integer;
alter table questionnaire_item add column lineage uuid;
update questionnaire_item set lineage = id;
alter table questionnaire_item alter column lineage set not null;
alter table questionnaire_item add column copied_from uuid;
alter table questionnaire_item add column supersedes uuid;
alter table questionnaire_item add column meaning_changed boolean default false not null;
alter table questionnaire_item add column accepted_on date;
alter table questionnaire_item add column accepted_reason varchar(500);
alter table questionnaire_item add column kirkpatrick integer;
alter table questionnaire_item add column outcome_id uuid;
alter table questionnaire_item add constraint questionnaire_item_copied_fk
    foreign key (copied_from) references questionnaire_item (id) on delete set null;
alter table questionnaire_item add constraint questionnaire_item_supersedes_fk
    foreign key (supersedes) references questionnaire_item (id) on delete set null;
alter table questionnaire_item add constraint questionnaire_item_supersedes_uk unique (supersedes);
alter table questionnaire_item add constraint questionnaire_item_outcome_fk
    foreign key (outcome_id) references programme_part (id) on delete set null;
alter table questionnaire_item add constraint questionnaire_item_kirkpatrick_ck check (kirkpatrick between 1 and 4);
alter table questionnaire_item add constraint questionnaire_item_editions_ck check (until_edition > since_edition);
alter table questionnaire_item add constraint questionnaire_item_accepted_ck
    check ((accepted_on is null and accepted_reason is null) or (accepted_on is not null and accepted_reason is not null and meaning_changed));
create index questionnaire_item_copied_ix on questionnaire_item (copied_from);
create index questionnaire_item_outcome_ix on questionnaire_item (outcome_id);
create index questionnaire_item_lineage_ix on questionnaire_item (lineage);

-- The edition that a wave asks; null until somebody has answered it and the questionnaire changes: then the wave keeps what it asked
alter table wave add column asked_edition integer;
