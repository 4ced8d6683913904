-- What: a voice on a local text has an identifier of its own, a new one each time it is said.
-- Why: a voice given beside somebody is told and taken back by its letter; said again, it is another.
alter table local_voices add column id uuid not null unique default gen_random_uuid();
-- A voice is taken back as long as it is not counted; `local_voices_counted` refuses it afterwards.
grant delete on local_voices to tissons_web;
