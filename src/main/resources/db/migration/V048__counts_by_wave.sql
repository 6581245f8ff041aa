-- How many have been asked in a wave and how many of them have answered is read from the index alone
create index invitation_answered_ix on invitation (wave_id, answered);
