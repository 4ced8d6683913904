-- What: asking those who signed a local charter whether they still agree, and what they answered.
-- Why: year two. Nobody is dropped for not answering; who answers says with which version it agrees, and that sentence
-- is kept as a signature’s is.
alter table local_charters
  -- Months after which those who signed are asked again; 0 asks nobody by the calendar.
  add column reconfirm_months smallint not null default 12 check (reconfirm_months between 0 and 60);

create table local_asks (
  id uuid primary key,
  signature_id uuid not null references signatures,
  charter_id uuid not null references local_charters,
  because text not null check (because in ('delay', 'local-version', 'national-version')),
  -- The version that was published, or the day of the calendar: asked once for each.
  ref text not null,
  asked_at timestamptz not null,
  unique (signature_id, because, ref)
);
create index local_asks_charter on local_asks (charter_id);

create table local_reaffirmations (
  id uuid primary key,
  signature_id uuid not null references signatures,
  version_id uuid not null references charter_versions,
  version_sha256 text not null,
  -- The sentence that was agreed to.
  consent text not null,
  on_day date not null,
  at timestamptz not null,
  -- Pressing twice is pressing once.
  unique (signature_id, version_id, on_day)
);
revoke update, delete, truncate on local_reaffirmations, local_asks from tissons_web;
