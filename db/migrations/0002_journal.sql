-- What: the append-only journal of public acts.
-- Why: a receipt can be checked against an entry that nobody behind the site can rewrite.
create table journal_entries (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  subject_id uuid not null,
  body text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (kind, subject_id)
);
create index journal_entries_subject on journal_entries (subject_id);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journal_is_append_only before update or delete on journal_entries
  for each row execute function refuse_rewriting();
create trigger journal_is_never_emptied before truncate on journal_entries
  for each statement execute function refuse_rewriting();

revoke update, delete, truncate on journal_entries from tissons_web;
