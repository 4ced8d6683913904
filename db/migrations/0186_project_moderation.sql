-- What: a project hidden with a reason that all read, what its lead answers, and what readers report of it.
-- Why: projects were the one public list that nobody could take anything off. Nothing is deleted: its partners go on
-- reading it, the reason stands in its place for the others, and it can be shown again.
alter table projects
  add column hidden_at timestamptz,
  add column hidden_reason text,
  add column hidden_by text check (hidden_by in ('steward', 'team')),
  add column hidden_answer text,
  add constraint projects_hidden check ((hidden_at is null) = (hidden_reason is null)
    and (hidden_at is null) = (hidden_by is null) and (hidden_at is not null or hidden_answer is null));

-- Why it was hidden, each time it was.
alter table project_events add column words text not null default '';

create table project_reports (
  id uuid primary key,
  project_id uuid not null references projects,
  reason text not null check (reason in ('person', 'hurtful', 'untrue', 'advertising', 'other')),
  words text,
  -- Whether the national team reads it too: always of what is public.
  for_team boolean not null,
  -- Of the network it came from, keyed, and the day: one press is one report.
  once_key text not null unique,
  at timestamptz not null,
  handled_at timestamptz
);
create index project_reports_waiting on project_reports (project_id) where handled_at is null;
create index project_reports_project on project_reports (project_id);
revoke delete, truncate on project_reports from tissons_web;

create or replace view projects_public as
  select id, code, title, purpose, territory_id, themes, state, call_name, call_url, call_until, is_together,
    lang, sequence, opened_at, changed_at, ended_at, fictional
  from projects where level = 'public' and hidden_at is null;

create or replace view project_partners_public as
  select p.id, p.project_id, p.association_id, p.name, p.is_lead, p.role, p.answered_at
  from project_partners p join projects j on j.id = p.project_id
  where p.state = 'accepted' and j.level = 'public' and j.hidden_at is null;
