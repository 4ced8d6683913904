-- What: where a signature older than the site comes from, and how it ended when it was not withdrawn by its own.
-- Why: provenance stays beside the signature, and undoing an import must not read as a change of heart.
create table signature_origins (
  signature_id uuid primary key references signatures,
  -- In the team’s words, after “taken over from”: “un formulaire de 2021”.
  source text not null,
  -- The day the source tells, when it tells one.
  told_on date,
  taken_over_at timestamptz not null,
  taken_over_by uuid not null,
  -- `taken-back`: the import was undone. `replaced`: the association then signed by itself.
  ended_as text check (ended_as in ('taken-back', 'replaced'))
);
revoke delete, truncate on signature_origins from tissons_web;

create view signature_origins_public as
  select signature_id, source, told_on, taken_over_at, ended_as from signature_origins;
