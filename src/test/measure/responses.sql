-- Responses to both waves of a cohort, under the same code; answers of 1 to 5 that tend upwards
insert into response (id, wave_id, respondent_code, answered_month, idempotency_key, choices)
select gen_random_uuid(), w.id, md5(:'cohort' || n), w.closes::date - extract(day from w.closes)::int + 1, gen_random_uuid()::text,
       array(select (1 + floor(random() * 4) + case when w.kind = 'POST' then round(random()) else 0 end)::smallint
             from generate_series(1, 12) where n > 0 and w.id is not null)
from wave w, generate_series(1, :most) n where w.cohort_id = :'cohort';
update wave set asked_elsewhere = :most where cohort_id = :'cohort';
update questionnaire set answered = true where cohort_id = :'cohort';
analyze response;
