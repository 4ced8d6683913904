-- What: a signature knows whether its text is local, and in which act it was given; views keep the two apart.
-- Why: an association signs the national charter, a local one, or both in one act. The database says which is
-- which, so that no count, list or export can mix them by mistake.
alter table signatures add column is_local boolean not null default false;
-- Of a signature given in one act with another: the one whose letter and button carry it.
alter table signatures add column together_with uuid references signatures;
create index signatures_together on signatures (together_with) where together_with is not null;

create function say_whether_local() returns trigger language plpgsql as $$
begin
  new.is_local := exists (select from local_charters l where l.id = new.charter_id);
  return new;
end $$;
create trigger signatures_say_whether_local before insert on signatures
  for each row execute function say_whether_local();
update signatures set is_local = true where charter_id in (select id from local_charters);

-- Lists and counts read these indexes alone, each kind its own.
drop index signatures_counted;
create index signatures_counted on signatures (charter_id, publication, association_id, id)
  where state in ('in-force', 'contested') and not is_local;
create index signatures_counted_locally on signatures (charter_id, publication, association_id, id)
  where state in ('in-force', 'contested') and is_local;
drop index signatures_latest;
create index signatures_latest on signatures (charter_id, in_force_at desc, id desc)
  where state in ('in-force', 'contested') and not is_local;

create or replace view signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    s.proof_level, s.in_force_at
  -- A contested signature stays counted and shown until somebody decides.
  from signatures s where s.state in ('in-force', 'contested') and not s.is_local
    and not exists (select from association_closures c
      where c.association_id = s.association_id and c.reopened_at is null);
create or replace view signature_withdrawals_public as
  select s.id, s.charter_id, s.version_id, s.association_id, s.in_force_at, s.ended_at
  from signatures s
  where s.state = 'withdrawn' and s.publication = 'named' and s.in_force_at is not null and not s.is_local;
create or replace view signatures_of_closed_public as
  select s.id, s.charter_id, s.version_id, s.association_id, s.in_force_at, c.closed_on, c.because
  from signatures s join association_closures c on c.association_id = s.association_id and c.reopened_at is null
  where s.state in ('in-force', 'contested') and s.publication = 'named' and not s.is_local;
create or replace view associations_named_public as
  select a.*, exists (
      select from signatures s where s.association_id = a.id and s.state in ('in-force', 'contested')
        and not s.is_local
    ) as is_signatory
  from associations_public a
  where not exists (
      select from signatures s where s.association_id = a.id and s.state in ('in-force', 'contested')
        and s.publication = 'counted' and not s.is_local)
    and exists (
      select from signatures s where s.association_id = a.id and s.publication = 'named' and not s.is_local
        and (s.state in ('in-force', 'contested') or (s.state = 'withdrawn' and s.in_force_at is not null)));

-- The same for local charters, and never both in one view.
create view local_signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    s.proof_level, s.in_force_at
  from signatures s where s.state in ('in-force', 'contested') and s.is_local
    and not exists (select from association_closures c
      where c.association_id = s.association_id and c.reopened_at is null);
create view local_withdrawals_public as
  select s.id, s.charter_id, s.version_id, s.association_id, s.in_force_at, s.ended_at
  from signatures s
  where s.state = 'withdrawn' and s.publication = 'named' and s.in_force_at is not null and s.is_local;

-- What an adopted local text is made of: article by article, where it comes from.
create view local_versions_public as
  select version_id, charter_id, base_version_id, lineage from local_versions;
