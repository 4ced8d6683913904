-- What: the counts of each day, kept once; and what open data reads of associations and territories.
-- Why: people ask how the register grew. A day that is over never changes: nobody can make the past prettier.
create table count_days (
  day date primary key,
  -- Associations and informal groups that are named, networks that are named, and those who are only counted:
  -- three numbers that nobody adds up.
  associations integer not null check (associations >= 0),
  networks integer not null check (networks >= 0),
  unnamed integer not null check (unnamed >= 0),
  -- Priority districts where at least one named signatory acts.
  districts integer not null check (districts >= 0),
  version integer,
  kept_at timestamptz not null
);
revoke update, delete, truncate on count_days from tissons_web;

-- Associations that wished to be named, now or before they withdrew. One that asked for silence later is not there.
create view associations_named_public as
  select a.*, exists (
      select from signatures s where s.association_id = a.id and s.state in ('in-force', 'contested')
    ) as is_signatory
  from associations_public a
  where not exists (
      select from signatures s where s.association_id = a.id and s.state in ('in-force', 'contested')
        and s.publication = 'counted')
    and exists (
      select from signatures s where s.association_id = a.id and s.publication = 'named'
        and (s.state in ('in-force', 'contested') or (s.state = 'withdrawn' and s.in_force_at is not null)));

-- Identifiers of the territories that contain each one directly.
create view territory_within_public as
  select id as territory_id, within, generation, population from territories;

create view territory_imports_public as
  select id, at from territory_imports;
