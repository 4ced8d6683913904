-- What: discussions of a territory, what is said in them, who follows them, what they came to.
-- Why: what associations say to each other is lost in mailboxes and messaging apps. Here it has a page, is answered by
-- letter, and ends with a written outcome. Who reads is fixed when it is opened and may only be narrowed.
create table discussions (
  -- That of its first message too.
  id uuid primary key,
  -- Its address, which says nothing of its title.
  code text not null unique,
  territory_id text not null references territories,
  about text not null check (about in ('territory', 'article', 'passage', 'project')),
  -- Of a passage: the local charter it stands in, whose group is then the working group.
  charter_id uuid references local_charters,
  about_id text,
  -- What it is about, in the words it had that day.
  about_words text not null default '',
  title text not null,
  level text not null check (level in ('group', 'signatories', 'public')),
  opened_by uuid,
  lang text not null,
  opened_at timestamptz not null,
  last_at timestamptz not null,
  closed_at timestamptz,
  outcome text,
  -- When whoever opened it was asked what it came to.
  asked_at timestamptz,
  fictional boolean not null default false,
  check ((about = 'passage') = (charter_id is not null)),
  check ((about = 'territory') = (about_id is null)),
  check ((closed_at is null) = (outcome is null))
);
create index discussions_territory on discussions (territory_id, last_at desc, id desc);
create index discussions_latest on discussions (last_at desc, id desc) where level = 'public';
create index discussions_about on discussions (about_id) where about_id is not null;
create index discussions_opened_by on discussions (opened_by, opened_at);
create index discussions_quiet on discussions (last_at) where closed_at is null and asked_at is null;
revoke delete, truncate on discussions from tissons_web;

create table discussion_messages (
  -- Of the form or of the letter it came by: arriving twice is once.
  id uuid primary key,
  discussion_id uuid not null references discussions,
  -- Emptied when they leave for good; what was said stays the association’s.
  person_id uuid,
  association_id uuid references associations,
  capacity text not null check (capacity in ('steward', 'relay', 'representative', 'contributor', 'group')),
  -- Only when they chose to sign with it.
  signed_name text,
  words text not null,
  by_letter boolean not null default false,
  written_at timestamptz not null,
  hidden_at timestamptz,
  hidden_reason text,
  hidden_by text check (hidden_by in ('steward', 'team')),
  -- What its author answers to being hidden; for those who moderate.
  hidden_answer text,
  taken_back_at timestamptz,
  check ((hidden_at is null) = (hidden_reason is null)),
  check (taken_back_at is null or words = '')
);
create index discussion_messages_read on discussion_messages (discussion_id, written_at, id);
create index discussion_messages_person on discussion_messages (person_id, written_at);
create index discussion_messages_hidden on discussion_messages (hidden_at) where hidden_at is not null;
revoke delete, truncate on discussion_messages from tissons_web;

-- Who receives what is said, and how they spoke last.
create table discussion_follows (
  discussion_id uuid not null references discussions,
  person_id uuid not null,
  since timestamptz not null,
  stopped_at timestamptz,
  association_id uuid references associations,
  signs_name boolean not null default false,
  primary key (discussion_id, person_id)
);
create index discussion_follows_person on discussion_follows (person_id);

-- One letter to write for each message and follower: sent once, or kept for the next morning.
create table discussion_letters (
  message_id uuid not null references discussion_messages,
  person_id uuid not null,
  discussion_id uuid not null references discussions,
  queued_at timestamptz not null,
  sent_at timestamptz,
  -- The letter it left in: several messages may share one.
  letter_key text,
  primary key (message_id, person_id)
);
create index discussion_letters_waiting on discussion_letters (person_id, discussion_id) where sent_at is null;
create index discussion_letters_sent on discussion_letters (person_id, sent_at);

-- With it a follower stops following, without signing in.
create table discussion_links (
  hash text primary key,
  discussion_id uuid not null references discussions,
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index discussion_links_expiry on discussion_links (expires_at);

create table discussion_events (
  id uuid primary key,
  discussion_id uuid not null references discussions,
  event text not null check (event in ('open', 'close', 'reopen', 'narrow', 'hide', 'show', 'take-back')),
  by uuid,
  words text not null default '',
  at timestamptz not null
);
create index discussion_events_discussion on discussion_events (discussion_id, at);
revoke delete, truncate on discussion_events from tissons_web;

create table discussion_reports (
  id uuid primary key,
  message_id uuid not null references discussion_messages,
  reason text not null,
  words text,
  -- Whoever reports wishes that the national team reads this message too.
  for_team boolean not null,
  -- Of the network and the day: once. Who told is not kept.
  once_key text not null unique,
  at timestamptz not null,
  handled_at timestamptz
);
create index discussion_reports_waiting on discussion_reports (message_id) where handled_at is null;

-- What anyone may read.
create view discussions_public as
  select id, code, territory_id, about, charter_id, about_id, about_words, title, lang, opened_at, last_at, closed_at,
    outcome, fictional
  from discussions where level = 'public';
