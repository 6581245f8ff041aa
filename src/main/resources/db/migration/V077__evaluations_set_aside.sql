-- An evaluation can be put away, and be taken up again
alter table cohort drop constraint cohort_phase_ck;
alter table cohort add constraint cohort_phase_ck
    check (phase in ('PLANNED', 'EVALUATED', 'SET_ASIDE', 'OPEN', 'SELECTING', 'RUNNING', 'CLOSED', 'ARCHIVED', 'CANCELLED'));
