-- Whether nobody can send their answers without saying something to an item, be it that they prefer not to
alter table questionnaire_item add column required boolean default false not null;

-- Whether the answers are about before the programme and were given afterwards
alter table imported_wave add column thought_back boolean default false not null;

-- A wide file has a wave and the words of an item for each of up to 500 columns
alter table response_import alter column form set data type varchar(1000000);
