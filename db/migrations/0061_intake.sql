-- What: files of signatories brought in by the team: their rows, what was found for each, what each became.
-- Why: a dry run before anything, a job that may be cut anywhere, an undo that takes back only its own. What
-- files say of people is forgotten (schedule.ts); what was brought in, by whom and when, stays.
create table intakes (
  id uuid primary key,
  -- Where the signatures come from, in the team’s words.
  source text not null,
  -- The same list again: its words, folded.
  source_key text not null,
  file_name text not null,
  format text not null,
  encoding text,
  mended boolean not null default false,
  sheet text not null,
  header_line integer not null,
  -- The headings, folded and hashed: the next file of the same shape finds its columns.
  shape text not null,
  columns text[],
  settings jsonb not null,
  state text not null check (state in
    ('mapping', 'examining', 'examined', 'applying', 'applied', 'undoing', 'undone', 'dropped')),
  -- Moves with each act of the team: two people never start the same thing.
  revision integer not null default 1,
  total integer not null default 0,
  progress_at timestamptz not null,
  created_by uuid not null,
  created_at timestamptz not null,
  forgotten_at timestamptz
);
create index intakes_latest on intakes (created_at desc);
create index intakes_running on intakes (progress_at) where state in ('examining', 'applying', 'undoing');

-- The file as it was read; forgotten 30 days after.
create table intake_lines (
  intake_id uuid not null references intakes on delete cascade,
  sheet text not null,
  line integer not null,
  cells text[] not null,
  primary key (intake_id, sheet, line)
);

-- The dry run, then what became of each row.
create table intake_rows (
  intake_id uuid not null references intakes on delete cascade,
  line integer not null,
  verdict text not null check (verdict in
    ('create', 'update', 'same', 'known', 'repeat', 'ask', 'reject', 'aside', 'leave')),
  notes jsonb not null,
  name text not null,
  record jsonb,
  found jsonb,
  choice jsonb,
  -- Two rows of one file that mean the same association: the last one speaks.
  target_key text,
  settled_at timestamptz,
  outcome text check (outcome in ('created', 'updated', 'moved', 'known', 'failed')),
  primary key (intake_id, line)
);
create index intake_rows_verdict on intake_rows (intake_id, verdict, line);
create index intake_rows_waiting on intake_rows (intake_id, line)
  where settled_at is null and verdict in ('create', 'update');

-- What imports brought in: the memory that makes the same file again change nothing.
create table intake_takings (
  signature_id uuid primary key,
  intake_id uuid not null references intakes,
  line integer not null,
  source_key text not null,
  row_key text not null,
  identity_key text not null,
  fingerprint text not null,
  -- Kept only if the form’s consent allows it; forgotten with the invitation.
  contact text,
  taken_at timestamptz not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('taken-back', 'lived-since', 'moved'))
);
create unique index intake_takings_once on intake_takings (source_key, row_key) where ended_as is null;
create index intake_takings_intake on intake_takings (intake_id);

create table intake_shapes (
  shape text primary key,
  columns text[] not null,
  settings jsonb not null,
  saved_at timestamptz not null
);

create table intake_events (
  id bigint generated always as identity primary key,
  intake_id uuid not null references intakes,
  event text not null,
  by uuid,
  count integer,
  at timestamptz not null
);
create index intake_events_intake on intake_events (intake_id, id);
revoke update, delete on intake_events from tissons_web;
