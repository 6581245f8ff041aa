-- a module that has a module is a parallel group of it: people choose one of them
alter table session drop constraint session_webinar_ck;
alter table session add constraint session_module_ck check (
    (kind = 'WEBINAR' and module_id is not null)
    or (kind = 'MODULE' and (module_id is null or module_id <> id))
    or (kind = 'EVENT' and module_id is null));
alter table session add column books_everyone boolean default false not null;

-- choice_key is null once the booking is over: at most one live booking per person among the parallel groups of a module
alter table booking add column choice_key varchar(80);
update booking set choice_key = live_key;
alter table booking add constraint booking_choice_uk unique (choice_key);
alter table booking add constraint booking_choice_ck check ((status = 'BOOKED') = (choice_key is not null));
