-- Where a file did not say how many were asked, the number of responses was taken for it. 0 says that it is not known.
update wave set asked_elsewhere = 0
where asked_elsewhere is not null
and asked_elsewhere = (select count(*) from response r where r.wave_id = wave.id)
and exists (select 1 from imported_wave i where i.wave_id = wave.id)
and not exists (select 1 from imported_wave i where i.wave_id = wave.id and i.asked is not null);
