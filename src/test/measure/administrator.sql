-- Somebody who sees everything and is signed in with a secret of 43 times the letter a
create extension if not exists pgcrypto;
insert into person (id, name, email, created_at, version)
values ('00000000-0000-0000-0000-00000000000a', 'Ada', 'ada@example.org', now(), 0);
insert into role_grant (id, person_id, role, granted_at, granted_by_name, starts_at, live_key, version)
values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', 'ADMINISTRATOR', now(), 'Upshift', now(), 'measured', 0);
insert into sign_in (id, person_id, secret_hash, started_at, expires_at, device, last_used_at, proved_at)
values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', encode(digest(repeat('a', 43), 'sha256'), 'hex'), now(),
        now() + interval '1 day', 'A browser', now() + interval '1 day', now());
