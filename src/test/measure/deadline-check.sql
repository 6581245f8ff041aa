-- Of those who met the deadline: how many have sent, with all answers, one sign-off asked for, one letter to the line manager and one to themselves
select count(*) filter (where a.status = 'SUBMITTED' and a.sent_at is not null and a.eligible = 'YES'),
    count(*) filter (where (select answer from application_answer w where w.application_id = a.id and w.question = 'statement') = 'Statement of ' || l.n),
    count(*) filter (where (select count(*) from sign_off s where s.application_id = a.id) = 1),
    count(*) filter (where (select count(*) from letter t where t.recipient = 'manager' || l.n || '@example.org') = 1),
    count(*) filter (where (select count(*) from letter t where t.recipient = 'late' || l.n || '@example.org' and t.purpose = 'application-received') = 1)
from late_applicant l join application a on a.id = l.application;
