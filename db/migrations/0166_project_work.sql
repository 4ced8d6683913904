-- What: what the partners of a project decide and have to do, and which reminder has left for which day.
-- Why: a project is lost in who said what. Decisions stand dated in their order; the list says who does what by when,
-- and two people who write at once lose nothing.
create table project_decisions (
  -- Of the form: sent twice, it is noted once.
  id uuid primary key,
  project_id uuid not null references projects,
  what text not null check (what <> ''),
  decided_on date not null,
  noted_by uuid references project_partners on delete set null,
  noted_at timestamptz not null,
  dropped_at timestamptz
);
create index project_decisions_project on project_decisions (project_id, decided_on, noted_at);
revoke delete, truncate on project_decisions from tissons_web;

create table project_items (
  id uuid primary key,
  project_id uuid not null references projects,
  what text not null check (what <> ''),
  -- Who of the partners; nobody yet when empty.
  partner_id uuid references project_partners on delete set null,
  due_on date,
  -- The last day that calendars were told: an entry is cancelled, never just left out.
  calendar_on date,
  done_at timestamptz,
  done_by uuid references project_partners on delete set null,
  -- Raised at each change of its words: who writes over an older text is told so.
  sequence integer not null default 0,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  dropped_at timestamptz
);
create index project_items_project on project_items (project_id, added_at);
create index project_items_due on project_items (due_on) where done_at is null and dropped_at is null;
revoke delete, truncate on project_items from tissons_web;

-- Each reminder leaves once for its day and its partner, however often the clock strikes.
create table project_reminders (
  -- The project, for the deadline of its call, or an item.
  subject_id uuid not null,
  due_on date not null,
  partner_id uuid not null references project_partners on delete cascade,
  at timestamptz not null,
  primary key (subject_id, due_on, partner_id)
);
create index project_reminders_partner on project_reminders (partner_id);
revoke update, truncate on project_reminders from tissons_web;
