-- A run that took place elsewhere and of which only answers are brought
alter table cohort drop constraint cohort_phase_ck;
alter table cohort add constraint cohort_phase_ck
    check (phase in ('PLANNED', 'EVALUATED', 'OPEN', 'SELECTING', 'RUNNING', 'CLOSED', 'ARCHIVED', 'CANCELLED'));
