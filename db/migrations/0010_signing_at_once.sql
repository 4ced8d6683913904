-- What: a request to sign knows whether the register knows its association; an index nobody read is gone.
-- Why: the press of the button looks up and writes as little as it can. Nothing reads a signature by its identity
-- key but the look-up of a voice already given, which has an index of its own.
alter table signatures add column is_in_register boolean not null default false;
drop index signatures_identity;
