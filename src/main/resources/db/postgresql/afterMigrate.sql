-- Flyway runs this as the owner of the schema each time it has looked for migrations: what the service may do, where it does
-- not run as the owner. It is everything with rows, except to change the history.
do $$
declare
    service text := '${service}';
begin
    if service <> current_user and exists (select 1 from pg_roles where rolname = service) then
        -- Replicas that start at once come here one after the other
        perform pg_advisory_xact_lock(7264501);
        execute format('grant usage on schema %I to %I', current_schema, service);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema, service);
        execute format('revoke insert, update, delete on flyway_schema_history from %I', service);
        execute format('revoke update, delete on history_entry, history_seal, history_words from %I', service);
        execute format('revoke insert, delete on history_head from %I', service);
        execute format(
            'grant update (actor_name, actor_salt, on_behalf_of_name, on_behalf_of_salt, detail, changes, detail_salt, unsealed)'
            ' on history_words to %I', service);
    end if;
end $$;
