-- Nobody changes or deletes what was recorded, not even the owner, who would have to disable these triggers first
create or replace function history_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'The history is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create or replace trigger history_entry_kept before update or delete or truncate on history_entry
    for each statement execute function history_is_kept();
create or replace trigger history_seal_kept before update or delete or truncate on history_seal
    for each statement execute function history_is_kept();
create or replace trigger history_words_kept before delete or truncate on history_words
    for each statement execute function history_is_kept();

-- Words can be blanked, and get their salts when they are sealed; they are never other words
create or replace function history_words_are_kept() returns trigger language plpgsql as $$
begin
    if new.entry_id is distinct from old.entry_id
        or new.actor_name is not null and new.actor_name is distinct from old.actor_name
        or new.on_behalf_of_name is not null and new.on_behalf_of_name is distinct from old.on_behalf_of_name
        or new.detail is not null and new.detail is distinct from old.detail
        or new.changes is not null and new.changes is distinct from old.changes
        or new.unsealed and not old.unsealed
        or not old.unsealed and (
            new.actor_salt is not null and new.actor_salt is distinct from old.actor_salt
            or new.on_behalf_of_salt is not null and new.on_behalf_of_salt is distinct from old.on_behalf_of_salt
            or new.detail_salt is not null and new.detail_salt is distinct from old.detail_salt)
    then
        raise exception 'Words of the history can be blanked, not changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create or replace trigger history_words_never_other before update on history_words
    for each row execute function history_words_are_kept();
