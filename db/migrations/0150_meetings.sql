-- What: meetings of a territory, whom they invite, what each association answers, what was decided and written.
-- Why: a charter that is not met about dies. One answer for an association and a meeting is an index, not a hope.
create table meetings (
  id uuid primary key,
  slug text not null unique,
  -- The form it came from: sending it twice is convening once.
  once_key text not null unique,
  territory_id text not null references territories,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null,
  access text not null default '',
  -- Told to those invited, never on a public page.
  online_url text,
  agenda text[] not null default '{}',
  is_public boolean not null,
  minutes_for text not null check (minutes_for in ('group', 'signatories', 'public')),
  reminds boolean not null default true,
  convened_by uuid not null,
  convened_for uuid references associations,
  lang text not null default 'fr',
  -- Raised at each change, for calendars (RFC 5545, SEQUENCE).
  sequence integer not null default 0,
  convened_at timestamptz not null,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_why text,
  minutes text,
  minutes_at timestamptz,
  next_at timestamptz,
  fictional boolean not null default false
);
create index meetings_territory on meetings (territory_id, starts_at desc);
create index meetings_agenda on meetings (starts_at, id) where is_public;
create index meetings_soon on meetings (starts_at) where cancelled_at is null and reminds;
revoke delete, truncate on meetings from tissons_web;

create table meeting_invitations (
  id uuid primary key,
  meeting_id uuid not null references meetings,
  -- Known here, or a name and a mailbox as they were typed; the mailbox is forgotten after the meeting.
  association_id uuid references associations,
  name text not null,
  email text,
  lang text not null default 'fr',
  invited_at timestamptz not null,
  answer text check (answer in ('yes', 'no', 'perhaps')),
  people smallint check (people between 1 and 200),
  sentence text,
  answered_at timestamptz,
  -- No reminder any more: the association said so.
  quiet_at timestamptz,
  reminded_at timestamptz
);
create unique index meeting_invitations_once on meeting_invitations (meeting_id, association_id)
  where association_id is not null;
create unique index meeting_invitations_mailbox on meeting_invitations (meeting_id, lower(email))
  where association_id is null;
create index meeting_invitations_association on meeting_invitations (association_id);

create table meeting_links (
  hash text primary key,
  invitation_id uuid not null references meeting_invitations on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index meeting_links_invitation on meeting_links (invitation_id);

-- Who was there: associations and how many came with them; nobody's name.
create table meeting_presences (
  id uuid primary key,
  meeting_id uuid not null references meetings,
  association_id uuid references associations,
  name text not null,
  name_key text not null,
  people smallint not null check (people between 1 and 200),
  noted_at timestamptz not null,
  unique (meeting_id, name_key)
);

create table meeting_decisions (
  id uuid primary key,
  meeting_id uuid not null references meetings,
  what text not null,
  who text not null default '',
  due_on date,
  noted_at timestamptz not null,
  dropped_at timestamptz
);
create index meeting_decisions_meeting on meeting_decisions (meeting_id);

-- Acts of a meeting under way, each with the key that its form or its device gave it: arriving twice is once.
create table meeting_entries (
  key uuid primary key,
  meeting_id uuid not null references meetings,
  act text not null,
  outcome text not null,
  entered_by uuid not null,
  at timestamptz not null
);
create index meeting_entries_meeting on meeting_entries (meeting_id);
revoke update, truncate on meeting_entries from tissons_web;

create table meeting_events (
  id bigint generated always as identity primary key,
  meeting_id uuid not null references meetings,
  event text not null,
  by uuid,
  at timestamptz not null
);
create index meeting_events_meeting on meeting_events (meeting_id);
revoke update, delete, truncate on meeting_events from tissons_web;

-- What anyone may read: no address of a room on line, no minutes that are not for everyone.
create view meetings_public as
  select id, slug, territory_id, title, starts_at, ends_at, place, access, agenda, sequence, convened_at,
    changed_at, cancelled_at, cancelled_why, fictional,
    minutes_for = 'public' as is_read_by_all,
    case when minutes_for = 'public' then minutes end as minutes,
    case when minutes_for = 'public' then minutes_at end as minutes_at
  from meetings where is_public;
