-- What: helping somebody beside them, for an hour at most; the acts done so, and the links that undo them.
-- Why: a president without a phone signs beside an adult relay. It must be said, confirmed by the president alone,
-- and taken back easily. Who helped is told as a structure: no name of a person is kept with an act.
create table helps (
  id uuid primary key,
  -- It ends with the session in which it began.
  session_hash text not null unique references sessions on delete cascade,
  person_id uuid not null references people on delete cascade,
  helped text not null,
  structure_kind text not null check (structure_kind in ('association', 'territory', 'team')),
  structure text not null,
  role text not null,
  began_at timestamptz not null,
  ends_at timestamptz not null
);
create index helps_person on helps (person_id);
create index helps_ending on helps (ends_at);

create table assisted_acts (
  id uuid primary key,
  kind text not null check (kind in ('signature', 'voice', 'cooperation', 'listing')),
  subject_id uuid not null,
  structure_kind text not null check (structure_kind in ('association', 'territory', 'team')),
  structure text not null,
  role text not null,
  done_at timestamptz not null,
  undo_until timestamptz not null,
  -- By the association itself, from its letter or its paper.
  confirmed_at timestamptz,
  undone_at timestamptz,
  -- An act is done beside somebody once.
  unique (kind, subject_id)
);

create table assisted_links (
  hash text primary key,
  act_id uuid not null references assisted_acts on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index assisted_links_act on assisted_links (act_id);
create index assisted_links_ending on assisted_links (expires_at);

create view assisted_acts_public as
  select kind, subject_id, structure_kind, structure, role, done_at, undo_until, confirmed_at, undone_at
  from assisted_acts;

-- Who has no mailbox signs with a code on paper. Nothing is ever sent there, and nobody is known by it.
alter table signers alter column email drop not null;
