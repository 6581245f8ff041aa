-- sessions | with exactly the seats | whose counter is right | people with two seats | whose queue has everybody else
-- | queues with a gap or a number twice | people in both | sessions with a free seat and a queue
with seats as (
    select s.id, s.capacity, s.booked, s.offered,
        (select count(*) from booking b where b.session_id = s.id and b.status = 'BOOKED') as taken,
        (select count(*) from waiting_entry w where w.session_id = s.id and w.status = 'WAITING') as waiting
    from session s where substr(s.title, 6)::int > :warm
)
select count(*),
    count(*) filter (where taken = :seats and capacity = :seats),
    count(*) filter (where booked = taken and offered = 0),
    (select count(*) from (select 1 from booking where status = 'BOOKED' group by session_id, person_id having count(*) > 1) t),
    count(*) filter (where waiting = :people - :seats),
    (select count(*) from (select 1 from waiting_entry where session_id in (select id from seats) group by session_id
        having count(distinct queue_number) <> count(*) or max(queue_number) - min(queue_number) + 1 <> count(*)) t),
    (select count(*) from booking b join waiting_entry w on w.session_id = b.session_id and w.person_id = b.person_id
        where b.status = 'BOOKED' and w.live_key is not null),
    count(*) filter (where taken + offered < capacity and waiting > 0)
from seats;
