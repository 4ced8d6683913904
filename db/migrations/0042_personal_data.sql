-- What: when a person was last seen, and when they were told that their account sleeps.
-- Why: an account that nobody has used for two years is deleted, with a letter before. Who wrote a version stays an
-- identifier: the version never changes, the person may leave.
alter table people
  add column seen_at timestamptz,
  add column told_at timestamptz;
update people set seen_at = created_at;
alter table people alter column seen_at set not null;
create index people_seen on people (seen_at);
create index sessions_person on sessions (person_id);

alter table charter_versions
  drop constraint charter_versions_created_by_fkey,
  drop constraint charter_versions_published_by_fkey;
