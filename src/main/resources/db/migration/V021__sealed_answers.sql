-- While a wave is open its answers are sealed with a key that is in no table: whoever has the database can tell by the order of rows and
-- by transactions who wrote which row, but not what it says. When the wave has closed they are opened, under other codes and in random
-- order. An answer is either sealed or open.
alter table response alter column choices drop not null;
alter table response add column sealed varchar(1000000);
alter table response add constraint response_sealed_ck check ((choices is null and sealed is not null) or (choices is not null and sealed is null));
