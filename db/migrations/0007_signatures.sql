-- What: drafts of the form, signatures, who signs, their links, places, commitments and history.
-- Why: the main act of the product. One voice for an association and a charter is an index, not a hope.
create table signature_drafts (
  hash text primary key,
  fields jsonb not null,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  signature_id uuid
);

create table signatures (
  id uuid primary key,
  reference text not null unique,
  -- The draft it came from: sending the same form twice is sending it once.
  draft_hash text unique,
  charter_id uuid not null references charters,
  version_id uuid not null references charter_versions,
  version_sha256 text not null,
  lang text not null default 'fr',
  state text not null check (state in
    ('awaiting-decision', 'awaiting-confirmation', 'in-force', 'withdrawn', 'lapsed', 'contested')),
  association_id uuid references associations,
  identity_key text not null,
  declared jsonb not null,
  consent text not null,
  publication text not null check (publication in ('named', 'counted')),
  public_sentence text,
  decision_body text,
  decision_on date,
  filled_in_by text,
  proof_level text not null default 'declared'
    check (proof_level in ('declared', 'mailbox', 'register', 'backed', 'paper', 'historic')),
  requested_at timestamptz not null,
  in_force_at timestamptz,
  ended_at timestamptz
);
create unique index signatures_one_voice on signatures (charter_id, association_id)
  where state in ('in-force', 'contested');
-- Whether a voice is already given: without it every signing reads all the signatures of the charter.
create index signatures_given on signatures (charter_id, identity_key) where state in ('in-force', 'contested');
-- Counts of the register read indexes alone.
create index signatures_counted on signatures (charter_id, publication, association_id, id)
  where state in ('in-force', 'contested');
create index signatures_identity on signatures (identity_key);
create index signatures_association on signatures (association_id);
create index signatures_latest on signatures (charter_id, in_force_at desc, id desc)
  where state in ('in-force', 'contested');
create index signatures_waiting on signatures (requested_at)
  where state in ('awaiting-decision', 'awaiting-confirmation');

create table signature_events (
  id bigint generated always as identity primary key,
  signature_id uuid not null references signatures,
  event text not null,
  by text not null,
  at timestamptz not null
);
create index signature_events_signature on signature_events (signature_id);
revoke update, delete on signature_events from tissons_web;

create table signers (
  id uuid primary key,
  signature_id uuid not null references signatures on delete cascade,
  position smallint not null check (position in (1, 2)),
  name text not null,
  email text not null,
  capacity text not null check (capacity in ('legal', 'delegated', 'collegial')),
  title text not null default '',
  term_ends_on date,
  confirmed_at timestamptz,
  unique (signature_id, position)
);
create index signers_email on signers (lower(email));

create table signing_links (
  hash text primary key,
  signer_id uuid not null references signers on delete cascade,
  purpose text not null check (purpose in ('sign', 'manage')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index signing_links_signer on signing_links (signer_id);

create table signature_places (
  signature_id uuid not null references signatures on delete cascade,
  territory_id text not null references territories,
  primary key (signature_id, territory_id)
);
create index signature_places_territory on signature_places (territory_id, signature_id);

create table signature_commitments (
  signature_id uuid not null references signatures on delete cascade,
  position smallint not null check (position between 1 and 3),
  article_id text,
  text text not null,
  primary key (signature_id, position)
);

-- Short-lived evidence; forgotten after 30 days (schedule.ts).
create table signature_traces (
  signer_id uuid not null references signers on delete cascade,
  at timestamptz not null,
  ip text not null,
  user_agent text not null
);
create index signature_traces_at on signature_traces (at);

-- Who asked for letters lately, as keyed hashes; forgotten after two days.
create table letter_requests (
  at timestamptz not null,
  mailbox_key text not null,
  network_key text not null,
  identity_key text not null,
  -- Set when the button of its letter was pressed: the place is given back.
  signer_id uuid references signers on delete set null,
  pressed_at timestamptz
);
create index letter_requests_mailbox on letter_requests (mailbox_key, at);
create index letter_requests_network on letter_requests (network_key, at);
create index letter_requests_identity on letter_requests (identity_key, at);
create index letter_requests_signer on letter_requests (signer_id);
