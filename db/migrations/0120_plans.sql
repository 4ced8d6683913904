-- What: the action plan of an adopted local charter: what is done for which commitment, which association takes it,
-- until when, and what that association told of it.
-- Why: a charter dies unless new actions are built on it. Who takes an action says so itself and tells how it goes in
-- its own words; nothing is counted, and nobody is ranked.
create table planned_actions (
  id uuid primary key,
  charter_id uuid not null references local_charters,
  -- Of the form: sent twice, it adds one action.
  once_key text not null unique,
  -- What it is for: an article of the local charter, what an association promised when it signed the national one, or
  -- a decision of the group. The words are kept as they were.
  article_id text,
  promised_by uuid references associations,
  commitment text not null default '',
  title text not null check (title <> ''),
  details text not null default '',
  due_on date,
  -- The last day that calendars were told: an entry is cancelled, never just left out.
  calendar_on date,
  -- Which change calendars have heard of.
  sequence integer not null default 0,
  holding text not null check (holding in ('open', 'proposed', 'accepted')),
  owner_id uuid references associations,
  -- Somebody the owner named, hidden unless it says otherwise; forgotten once the action has ended.
  person text not null default '',
  shows_person boolean not null default false,
  progress text not null check (progress in ('not-started', 'under-way', 'done', 'given-up')),
  words text not null default '',
  told_at timestamptz,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  retired_at timestamptz,
  check ((holding = 'open') = (owner_id is null)),
  check (article_id is null or promised_by is null)
);
create index planned_actions_charter on planned_actions (charter_id, due_on);
create index planned_actions_owner on planned_actions (owner_id) where retired_at is null;
create index planned_actions_due on planned_actions (due_on)
  where retired_at is null and holding = 'accepted' and progress in ('not-started', 'under-way');

-- What was said of it, by which association, in order.
create table planned_action_events (
  id bigint generated always as identity primary key,
  action_id uuid not null references planned_actions,
  kind text not null check (kind in
    ('added', 'changed', 'proposed', 'accepted', 'declined', 'taken', 'handed-back', 'told', 'retired')),
  association_id uuid references associations,
  person_id uuid references people on delete set null,
  progress text,
  words text not null default '',
  at timestamptz not null
);
create index planned_action_events_action on planned_action_events (action_id, id desc);
create index planned_action_events_person on planned_action_events (person_id) where person_id is not null;

-- What a letter opens: one action, for one association, without an account.
create table planned_action_links (
  hash text primary key,
  action_id uuid not null references planned_actions,
  association_id uuid not null references associations,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index planned_action_links_action on planned_action_links (action_id);

-- Which reminder has left for which day: each leaves once.
create table planned_action_reminders (
  action_id uuid not null references planned_actions,
  due_on date not null,
  kind text not null check (kind in ('before', 'after')),
  at timestamptz not null,
  primary key (action_id, due_on, kind)
);

-- An association that wishes no reminder about the plan of a local charter.
create table plan_silences (
  charter_id uuid not null references local_charters,
  association_id uuid not null references associations,
  at timestamptz not null,
  primary key (charter_id, association_id)
);

revoke update, delete, truncate on planned_action_events, planned_action_reminders from tissons_web;
revoke delete, truncate on planned_actions from tissons_web;

-- What everyone may read: plans whose territory lets everyone read them; an owner once it has accepted, and a person
-- it chose to show.
create view planned_actions_public as
  select p.id, p.charter_id, l.name as charter_name, c.slug as charter_slug, p.title, p.commitment, p.due_on,
    case when p.holding = 'accepted' then p.owner_id end as owner_id, p.holding = 'open' as is_open, p.progress,
    p.words, p.told_at
  from planned_actions p join local_charters l on l.id = p.charter_id join charters c on c.id = l.id
  where l.plan_level = 'public' and p.retired_at is null;
