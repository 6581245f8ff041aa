-- One line: acknowledged, of those without their response or without the mark that they have answered, doubled, difference between
-- answered invitations and responses, stored. While the wave is open a response carries the idempotency key that it came with
select (select count(*) from acknowledged),
       (select count(*) from acknowledged a
        left join person p on p.name = 'Person ' || a.n
        left join invitation i on i.person_id = p.id and i.wave_id = :'wave'
        left join response r on r.wave_id = :'wave' and r.idempotency_key = 'measured-' || lpad(a.n::text, 10, '0')
        where r.id is null or i.answered is not true),
       (select count(*) - count(distinct respondent_code) from response where wave_id = :'wave')
           + (select count(*) - count(distinct idempotency_key) from response where wave_id = :'wave')
           + (select count(*) - count(distinct n) from acknowledged),
       abs((select count(*) from invitation where wave_id = :'wave' and answered) - (select count(*) from response where wave_id = :'wave')),
       (select count(*) from response where wave_id = :'wave');
