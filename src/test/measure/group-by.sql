-- How many gave each answer to each item in each wave, as anybody would ask it
select w.kind, a.item, a.answer, count(*)
from wave w join response r on r.wave_id = w.id, unnest(r.choices) with ordinality a (answer, item)
where w.cohort_id = :'cohort' and a.answer is not null
group by w.kind, a.item, a.answer order by w.kind, a.item, a.answer;
