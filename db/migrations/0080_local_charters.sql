-- What: local charters: where, by whom, by which rule, and the text while it is written, block by block.
-- Why: the national text is adapted territory by territory without being altered; every local word says where
-- it comes from, and no save erases another.
create table local_charters (
  id uuid primary key references charters,
  name text not null,
  purpose text not null default '',
  state text not null check (state in ('open', 'drafting', 'proposed', 'adopted', 'asleep', 'closed')),
  -- The version of the national charter it starts from.
  base_version_id uuid not null references charter_versions,
  adoption_rule text not null check (adoption_rule in ('consent', 'two-thirds', 'unanimity')),
  -- Per cent of the associations of the group that must have spoken.
  quorum smallint not null check (quorum between 1 and 100),
  admission text not null check (admission in ('invited', 'signatories', 'any')),
  draft_level text not null check (draft_level in ('group', 'signatories', 'public')),
  diagnosis_level text not null check (diagnosis_level in ('group', 'signatories', 'public')),
  plan_level text not null check (plan_level in ('group', 'signatories', 'public')),
  minutes_level text not null check (minutes_level in ('group', 'signatories', 'public')),
  draft_until date,
  adoption_on date,
  -- Months without an act after which the stewards hear of it; the territory chooses.
  quiet_months smallint not null default 6 check (quiet_months between 1 and 36),
  quiet_noticed_at timestamptz,
  last_act_at timestamptz not null,
  fictional boolean not null default false,
  -- Of the form that opened it: sending it twice is sending it once.
  opened_key text not null unique,
  opened_at timestamptz not null
);
create index local_charters_quiet on local_charters (last_act_at) where state not in ('asleep', 'closed');
create index local_charters_latest on local_charters (last_act_at desc, id);

create table local_charter_territories (
  charter_id uuid not null references local_charters,
  territory_id text not null references territories,
  primary key (charter_id, territory_id)
);
create index local_charter_territories_down on local_charter_territories (territory_id);

-- Who writes for which association. A seat that ends stays: the history names its association.
create table local_seats (
  id uuid primary key,
  charter_id uuid not null references local_charters,
  association_id uuid not null references associations,
  person_id uuid references people on delete set null,
  role text not null check (role in ('steward', 'member')),
  since timestamptz not null,
  until timestamptz
);
create unique index local_seats_one on local_seats (charter_id, person_id) where until is null;
create index local_seats_charter on local_seats (charter_id, association_id) where until is null;
create index local_seats_person on local_seats (person_id) where until is null;

create table local_invitations (
  id uuid primary key,
  charter_id uuid not null references local_charters,
  association_id uuid not null references associations,
  email text not null,
  role text not null check (role in ('steward', 'member')),
  lang text not null,
  invited_by uuid references people on delete set null,
  invited_at timestamptz not null,
  -- Set when the letter leaves: its secret is never stored.
  hash text unique,
  expires_at timestamptz not null,
  answered_at timestamptz
);
create index local_invitations_charter on local_invitations (charter_id) where answered_at is null;

-- What happened, in order: the history that a newcomer reads.
create table local_events (
  id bigint generated always as identity primary key,
  charter_id uuid not null references local_charters,
  kind text not null,
  association_id uuid references associations,
  person_id uuid references people on delete set null,
  subject text not null default '',
  words text not null default '',
  at timestamptz not null
);
create index local_events_charter on local_events (charter_id, id desc);

-- The text being written. `origin` is what a block was made from, word for word, when it was not invented.
create table local_blocks (
  charter_id uuid not null references local_charters,
  block_id text not null check (block_id ~ '^[a-z0-9][a-z0-9-]*$'),
  place text not null check (place in ('preamble', 'under', 'article', 'diagnosis')),
  article_id text not null default '',
  position integer not null,
  heading text not null,
  body text not null,
  origin_kind text check (origin_kind in ('article', 'suggestion', 'version', 'charter')),
  origin_ref text,
  origin_text text,
  revision integer not null check (revision > 0),
  saved_at timestamptz not null,
  saved_by uuid references people on delete set null,
  removed_at timestamptz,
  primary key (charter_id, block_id),
  check ((place = 'under') = (article_id <> '')),
  check ((origin_kind is null) = (origin_text is null))
);

-- Every text a block ever had: nobody’s words are lost.
create table local_block_texts (
  charter_id uuid not null,
  block_id text not null,
  revision integer not null,
  heading text not null,
  body text not null,
  association_id uuid references associations,
  person_id uuid references people on delete set null,
  why text not null check (why in ('written', 'merged', 'amendment', 'national', 'removed', 'restored')),
  at timestamptz not null,
  primary key (charter_id, block_id, revision),
  foreign key (charter_id, block_id) references local_blocks
);

-- For each national article that a newer version changed: what was decided here.
create table local_choices (
  charter_id uuid not null references local_charters,
  article_id text not null,
  version_id uuid not null references charter_versions,
  decision text not null check (decision in ('take', 'adapt', 'decline')),
  reason text not null default '',
  association_id uuid references associations,
  at timestamptz not null,
  primary key (charter_id, article_id, version_id),
  check (decision <> 'decline' or reason <> '')
);

-- What a published version of a local charter was made of.
create table local_versions (
  version_id uuid primary key references charter_versions,
  charter_id uuid not null references local_charters,
  base_version_id uuid not null references charter_versions,
  lineage jsonb not null
);
create index local_versions_charter on local_versions (charter_id);
create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
  raise exception 'what happened is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger local_versions_immutable before update or delete on local_versions
  for each row execute function refuse_rewriting_history();

revoke update, delete, truncate on local_events, local_block_texts, local_versions from tissons_web;
-- Erasing a person keeps the act and forgets whose hand it was: the cascade runs with the owner’s rights.
revoke delete, truncate on local_charters, local_blocks, local_seats from tissons_web;

create view local_charters_public as
  select l.id, c.slug, l.name, l.purpose, l.state, l.fictional, l.opened_at, l.last_act_at,
    (select max(number) from charter_versions v where v.charter_id = l.id and v.published_at is not null) as version
  from local_charters l join charters c on c.id = l.id;

create view local_charter_territories_public as
  select charter_id, territory_id from local_charter_territories;
