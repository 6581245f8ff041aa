-- One line: acknowledged, of those lost, doubled, difference between answered invitations and responses, stored
select (select count(*) from acknowledged),
       (select count(*) from acknowledged a join person p on p.name = 'Person ' || a.n
        join invitation i on i.person_id = p.id and i.wave_id = :'wave' where not i.answered),
       (select count(*) - count(distinct respondent_code) from response where wave_id = :'wave')
           + (select count(*) - count(distinct n) from acknowledged),
       abs((select count(*) from invitation where wave_id = :'wave' and answered) - (select count(*) from response where wave_id = :'wave')),
       (select count(*) from response where wave_id = :'wave');
