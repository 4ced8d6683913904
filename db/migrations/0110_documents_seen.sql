-- What: the documents that the national team was shown, and what a signature is known by, all told.
-- Why: a decision that somebody read says more than a mailbox. Only its kind and its day are kept: no paper is stored.
create table documents_seen (
  id uuid primary key,
  signature_id uuid not null references signatures,
  kind text not null check (kind in ('minutes', 'delegation', 'statutes', 'declaration')),
  -- Of the document itself.
  dated_on date not null,
  seen_at timestamptz not null,
  seen_by uuid not null,
  taken_back_at timestamptz,
  taken_back_by uuid
);
create unique index documents_seen_one on documents_seen (signature_id, kind) where taken_back_at is null;

create view documents_seen_public as
  select signature_id, kind, dated_on, (seen_at at time zone 'Europe/Paris')::date as seen_on
  from documents_seen where taken_back_at is null;

-- Two signatories nearby, or the local centre, know it. Those who vouch are named and stand themselves.
create function is_known_here(of_association uuid) returns boolean language sql stable as $$
  select count(*) >= 2 or coalesce(bool_or(v.territory_id is not null), false)
  from vouches v
  where v.association_id = of_association and v.withdrawn_at is null
    and exists (select from signatures s
      where s.association_id = v.by_association_id and s.state in ('in-force', 'contested')
        and s.publication = 'named')
    and not exists (select from association_closures c
      where c.association_id = v.by_association_id and c.reopened_at is null)
$$;

-- What is known adds up; what was collected before the site, or on paper, stays said as it is.
create or replace view signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    case when s.proof_level in ('mailbox', 'register') and (
      exists (select from documents_seen d where d.signature_id = s.id and d.taken_back_at is null)
      or exists (select from vouches v where v.association_id = s.association_id and v.withdrawn_at is null)
        and is_known_here(s.association_id))
    then 'backed' else s.proof_level end as proof_level,
    s.in_force_at, s.proof_level as confirmed_as
  -- A contested signature stays counted and shown until somebody decides.
  from signatures s where s.state in ('in-force', 'contested')
    and not exists (select from association_closures c
      where c.association_id = s.association_id and c.reopened_at is null);

create function document_noted() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(select association_id from signatures where id = new.signature_id));
  return null;
end $$;
create trigger documents_in_directory after insert or update on documents_seen
  for each row execute function document_noted();

create function vouch_noted() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array[new.association_id]);
  return null;
end $$;
create trigger vouches_in_directory after insert or update on vouches
  for each row execute function vouch_noted();

-- Whoever closes no longer answers for the others.
create or replace function closure_noted() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(
    select new.association_id union
    select association_id from vouches where by_association_id = new.association_id and withdrawn_at is null));
  return null;
end $$;
revoke delete, truncate on documents_seen from tissons_web;
