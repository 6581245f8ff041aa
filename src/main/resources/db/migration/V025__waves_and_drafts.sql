-- A cohort has one baseline, post and looking-back wave, but may have several follow-ups (part: months after the end), and feedback and pulse
-- waves (part: their number). A wave with an anchor opens and closes so many days after it: the first day of the cohort, its last day, or
-- the end of the session named by about_id; its dates follow when that moves.
alter table wave drop constraint wave_kind_uk;
alter table wave drop constraint wave_kind_ck;
alter table wave add column part integer default 0 not null;
alter table wave add column name varchar(200);
alter table wave add column about_id uuid;
alter table wave add column anchor varchar(20);
alter table wave add column opens_after integer;
alter table wave add column closes_after integer;
alter table wave add column invites boolean default false not null;
alter table wave add column remind_every integer;
alter table wave add column remind_most integer;
-- the wave on whose pages this one is asked, such as the post wave for the looking-back one
alter table wave add column asked_with uuid;
-- hash of the secret in the link that anybody may answer by; null while there is none
alter table wave add column open_link_hash varchar(64);
alter table wave add constraint wave_kind_ck check (kind in ('BASELINE', 'POST', 'FOLLOW_UP', 'RETROSPECTIVE', 'FEEDBACK', 'PULSE'));
alter table wave add constraint wave_part_uk unique (questionnaire_id, kind, part);
alter table wave add constraint wave_part_ck check (part >= 0);
alter table wave add constraint wave_anchor_ck check ((anchor is null and opens_after is null and closes_after is null) or (anchor in ('START', 'FINISH', 'SESSION') and opens_after is not null and closes_after >= opens_after));
alter table wave add constraint wave_remind_ck check ((remind_every is null and remind_most is null) or (remind_every >= 1 and remind_most >= 1));
alter table wave add constraint wave_asked_with_fk foreign key (asked_with) references wave (id);
alter table wave add constraint wave_asked_with_uk unique (asked_with);
alter table wave add constraint wave_open_link_uk unique (open_link_hash);

-- How often somebody was asked: it is forgotten when the wave has closed, because it would tell when they answered
alter table invitation add column invited_on date;
alter table invitation add column reminders integer default 0 not null;
alter table invitation add column reminded_on date;

-- A person's one link to all waves of a cohort. The secret is derived from the pairing key; only its hash is here
create table answering_link (
    id uuid not null,
    cohort_id uuid not null,
    person_id uuid not null,
    secret_hash varchar(64) not null,
    reminders_stopped boolean not null,
    constraint answering_link_pk primary key (id),
    constraint answering_link_person_uk unique (cohort_id, person_id),
    constraint answering_link_secret_uk unique (secret_hash),
    constraint answering_link_cohort_fk foreign key (cohort_id) references cohort (id),
    constraint answering_link_person_fk foreign key (person_id) references person (id)
);
create index answering_link_person_ix on answering_link (person_id);

-- What somebody has typed so far. The place is derived from the pairing key, the wave and the person, and cannot be computed without the key;
-- the words are encrypted and padded. No time, no person; the row goes when the answers are sent and when the wave has closed
create table answer_draft (
    place varchar(64) not null,
    wave_id uuid not null,
    sealed varchar(1000000) not null,
    constraint answer_draft_pk primary key (place),
    constraint answer_draft_wave_fk foreign key (wave_id) references wave (id)
);
create index answer_draft_wave_ix on answer_draft (wave_id);

-- The questions from which people make a code of their own
create table code_prompt (
    id uuid not null,
    questionnaire_id uuid not null,
    position integer not null,
    wording varchar(200) not null,
    kind varchar(20) not null,
    length integer not null,
    constraint code_prompt_pk primary key (id),
    constraint code_prompt_position_uk unique (questionnaire_id, position),
    constraint code_prompt_questionnaire_fk foreign key (questionnaire_id) references questionnaire (id),
    constraint code_prompt_kind_ck check (kind in ('LETTERS', 'DIGITS')),
    constraint code_prompt_length_ck check (length between 1 and 4)
);

-- For answers under a code of one's own: keyed hashes of the code and of what remains of it when one sign is taken out, so that a code
-- with one error is recognised without being known
alter table response add column code_marks varchar(4000);
