-- What: closed associations, duplicates that were joined, requests about an entry, and neighbours who vouch.
-- Why: identity without papers. Who knows something says so, with a who and a when; nothing is erased, and nothing
-- that is said here ever blocks a signature.
create table association_closures (
  id uuid primary key,
  association_id uuid not null references associations,
  closed_on date not null,
  -- What the national register says, or what somebody declared.
  because text not null check (because in ('register', 'declared')),
  closed_at timestamptz not null,
  closed_by uuid,
  reopened_at timestamptz,
  reopened_by uuid
);
create unique index association_closures_one on association_closures (association_id) where reopened_at is null;

-- The address of the second leads to the first. Joined for good: see decision 19.
create table association_merges (
  merged_id uuid primary key references associations,
  kept_id uuid not null references associations,
  merged_at timestamptz not null,
  merged_by uuid not null,
  check (merged_id <> kept_id)
);
create index association_merges_kept on association_merges (kept_id);
revoke update, delete, truncate on association_merges from tissons_web;

create view association_closures_public as
  select association_id, closed_on, because from association_closures where reopened_at is null;
create view association_merges_public as
  select m.merged_id, m.kept_id, old.slug as merged_slug, kept.slug as kept_slug
  from association_merges m join associations old on old.id = m.merged_id
    join associations kept on kept.id = m.kept_id;

-- An association that closed is no longer counted nor listed; what it signed stays said on its page.
create or replace view signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    s.proof_level, s.in_force_at
  -- A contested signature stays counted and shown until somebody decides.
  from signatures s where s.state in ('in-force', 'contested')
    and not exists (select from association_closures c
      where c.association_id = s.association_id and c.reopened_at is null);
create view signatures_of_closed_public as
  select s.id, s.charter_id, s.version_id, s.association_id, s.in_force_at, c.closed_on, c.because
  from signatures s join association_closures c on c.association_id = s.association_id and c.reopened_at is null
  where s.state in ('in-force', 'contested') and s.publication = 'named';

-- “This entry is ours” or “something is wrong here”: asked by anyone, confirmed by their mailbox, decided by a
-- representative or the team.
create table entry_requests (
  id uuid primary key,
  kind text not null check (kind in ('claim', 'correction')),
  association_id uuid not null references associations,
  email text not null,
  name text not null default '',
  -- The capacity of who claims, or what is wrong and what is right.
  words text not null,
  lang text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  -- A mailbox that signed for the association decided, by its letter, without signing in.
  decided_by_mailbox boolean not null default false,
  decision text check (decision in ('accepted', 'declined')),
  reason text not null default '',
  check ((decided_at is null) = (decision is null))
);
create index entry_requests_waiting on entry_requests (confirmed_at) where decided_at is null;
create index entry_requests_association on entry_requests (association_id);

create table entry_request_links (
  hash text primary key,
  request_id uuid not null references entry_requests on delete cascade,
  purpose text not null check (purpose in ('confirm', 'decide')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index entry_request_links_request on entry_request_links (request_id);

-- “We know this association.” It only adds, it can be taken back, and it is shown as words.
create table vouches (
  id uuid primary key,
  association_id uuid not null references associations,
  by_association_id uuid not null references associations,
  -- Said by the steward of a territory where it acts: the local centre.
  territory_id text references territories,
  person_id uuid not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  check (association_id <> by_association_id)
);
create unique index vouches_one on vouches (association_id, by_association_id) where withdrawn_at is null;
create index vouches_by on vouches (by_association_id) where withdrawn_at is null;

create view vouches_public as
  select v.association_id, a.name, a.slug, v.territory_id is not null as by_steward, v.at
  from vouches v join associations a on a.id = v.by_association_id
  where v.withdrawn_at is null
    -- Only those who chose to be named are named.
    and exists (select from signatures_public s
      where s.association_id = v.by_association_id and s.publication = 'named');

-- The directory kept in memory hears of a closure as of any other change. Its function may be younger than this.
create function closure_noted() returns trigger language plpgsql as $$
begin
  if to_regprocedure('note_directory_change(uuid[])') is not null then
    perform note_directory_change(array[new.association_id]);
  end if;
  return null;
end $$;
create trigger closures_in_directory after insert or update on association_closures
  for each row execute function closure_noted();
