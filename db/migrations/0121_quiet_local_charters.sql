-- What: a local charter where nothing happens is said to be quiet, then falls asleep on the day announced; its stewards
-- may call for successors.
-- Why: what kills a charter is wear, and stewards who leave without a word. Nothing is ever put to sleep silently, and
-- anybody can see since when it sleeps.
alter table local_charters
  add column asleep_since timestamptz,
  -- Its stewards look for others, or the last of them has left.
  add column successors_wanted_at timestamptz;

-- What the letter of a notice opens: for somebody who tends the charter, or relays over its territory.
create table local_quiet_links (
  hash text primary key,
  charter_id uuid not null references local_charters,
  person_id uuid not null references people on delete cascade,
  -- The notice it belongs to: answered, the link has served.
  noticed_at timestamptz not null
);
create index local_quiet_links_charter on local_quiet_links (charter_id);
create index local_quiet_links_person on local_quiet_links (person_id);

-- Who did something together, once both said so: a sign of life, whether they show it or not. Never what they did.
create view confirmed_cooperations_public as
  select noted_by, other_id, confirmed_at from cooperations where state = 'confirmed' and other_id is not null;
