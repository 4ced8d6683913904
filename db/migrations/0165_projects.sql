-- What: projects that associations carry together: who leads, who was asked and accepted, and the call for projects
-- that it answers.
-- Why: a charter is lived in what is done together. Nobody is ever shown as a partner before it said yes itself.
create table projects (
  id uuid primary key,
  -- Its address; it stays when the title changes.
  code text not null unique,
  -- The form it came from: sending it twice is opening it once.
  once_key text not null unique,
  title text not null check (title <> ''),
  purpose text not null,
  territory_id text not null references territories,
  themes text[] not null default '{}',
  level text not null check (level in ('partners', 'signatories', 'public')),
  state text not null check (state in ('open', 'under-way', 'finished', 'set-aside')),
  -- A funder's call, if there is one.
  call_name text,
  call_url text,
  call_until date,
  -- "Who wants to answer together?"
  is_together boolean not null default false,
  -- From when to when, in words: for the agreement.
  lasts text,
  opened_by uuid,
  lang text not null default 'fr',
  -- Raised when a date changes, for calendars (RFC 5545, SEQUENCE).
  sequence integer not null default 0,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  fictional boolean not null default false,
  check (call_until is null or call_name is not null)
);
create index projects_shown on projects (opened_at desc, id desc) where level = 'public';
create index projects_calls on projects (call_until, id) where level = 'public' and is_together;
create index projects_territory on projects (territory_id);
revoke delete, truncate on projects from tissons_web;

-- The lead, those it asked, those who asked to join: each association once, whatever became of it.
create table project_partners (
  id uuid primary key,
  project_id uuid not null references projects,
  -- Known here, or a name and a mailbox as they were typed; the mailbox is forgotten when it is of no use.
  association_id uuid references associations,
  name text not null,
  email text,
  lang text not null default 'fr',
  is_lead boolean not null default false,
  state text not null check (state in
    ('unconfirmed', 'asking', 'invited', 'accepted', 'declined', 'turned-down', 'withdrawn', 'left')),
  -- What it does in the project, and what it commits to, in its own words.
  role text not null default '',
  commits text not null default '',
  words text not null default '',
  added_at timestamptz not null,
  answered_at timestamptz,
  -- No reminder any more: the partner said so.
  quiet_at timestamptz,
  check (not is_lead or state = 'accepted')
);
create unique index project_partners_once on project_partners (project_id, association_id)
  where association_id is not null;
create unique index project_partners_mailbox on project_partners (project_id, lower(email))
  where association_id is null;
create unique index project_partners_lead on project_partners (project_id) where is_lead;
create index project_partners_association on project_partners (association_id, state);
revoke truncate on project_partners from tissons_web;

-- What a letter opens: one project, for one partner, without an account.
create table project_links (
  hash text primary key,
  partner_id uuid not null references project_partners on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index project_links_partner on project_links (partner_id);

create table project_events (
  id bigint generated always as identity primary key,
  project_id uuid not null references projects,
  event text not null,
  partner_id uuid,
  by uuid,
  at timestamptz not null
);
create index project_events_project on project_events (project_id, id);
create index project_events_person on project_events (by) where by is not null;
revoke update, delete, truncate on project_events from tissons_web;

-- What anyone may read: projects that say so, and the partners who accepted.
create view projects_public as
  select id, code, title, purpose, territory_id, themes, state, call_name, call_url, call_until, is_together,
    lang, sequence, opened_at, changed_at, ended_at, fictional
  from projects where level = 'public';

create view project_partners_public as
  select p.id, p.project_id, p.association_id, p.name, p.is_lead, p.role, p.answered_at
  from project_partners p join projects j on j.id = p.project_id
  where p.state = 'accepted' and j.level = 'public';
