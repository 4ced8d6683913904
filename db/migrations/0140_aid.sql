-- What: needs and offers between associations, the answers to them, and what relays words without showing addresses.
-- Why: a room for forty on Saturday is asked in a messaging app and forgotten there. Here it has a page, closes at
-- its date, and what came of it becomes a cooperation. Addresses are never shown; words are forgotten once relayed.
create table listings (
  id uuid primary key,
  -- Its address, short enough for a message.
  code text not null unique,
  -- The same words of the same association: posted once, however often the form is sent.
  once_key text not null unique,
  association_id uuid not null references associations,
  direction text not null check (direction in ('need', 'offer')),
  kind text not null check (kind in ('room', 'equipment', 'skill', 'volunteer', 'information')),
  title text not null,
  details text,
  capacity integer check (capacity between 1 and 100000),
  hours text,
  notice text,
  insurance text,
  accessibility text,
  territory_id text not null references territories,
  needed_by date,
  listed_until date not null,
  state text not null check (state in ('listed', 'found', 'closed', 'expired')),
  cooperation_id uuid references cooperations,
  -- Where its answers go; forgotten some weeks after its end.
  contact_email text,
  lang text not null,
  posted_at timestamptz not null,
  -- When the letter about its end left; emptied when it is prolonged.
  asked_at timestamptz,
  ended_at timestamptz,
  -- By the team; the reason is public.
  hidden_at timestamptz,
  hidden_reason text,
  check ((hidden_at is null) = (hidden_reason is null))
);
create index listings_shown on listings (posted_at desc, id desc) where state = 'listed' and hidden_at is null;
create index listings_territory on listings (territory_id) where state = 'listed';
create index listings_association on listings (association_id, posted_at desc);
create index listings_ending on listings (listed_until) where state = 'listed';

create table listing_events (
  id bigint generated always as identity primary key,
  listing_id uuid not null references listings,
  event text not null check (event in
    ('post', 'prolong', 'close', 'find', 'expire', 'hide', 'show')),
  side text not null check (side in ('association', 'team', 'clock')),
  reason text,
  at timestamptz not null
);
create index listing_events_listing on listing_events (listing_id);
revoke update, delete, truncate on listing_events from tissons_web;

-- With it the people of an association post, without an account; `email` is the mailbox that received it.
create table posting_links (
  hash text primary key,
  association_id uuid not null references associations on delete cascade,
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index posting_links_association on posting_links (association_id);

-- With it one listing is prolonged, closed or found.
create table listing_links (
  hash text primary key,
  listing_id uuid not null references listings on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index listing_links_listing on listing_links (listing_id);

create table listing_answers (
  id uuid primary key,
  listing_id uuid not null references listings,
  once_key text not null unique,
  name text not null,
  association text not null,
  -- Of who answers: shown to nobody, forgotten some weeks after the listing’s end.
  email text,
  -- Waits for its confirmation; emptied as it leaves.
  words text not null,
  state text not null check (state in ('awaiting-confirmation', 'open', 'stopped')),
  lang text not null,
  written_at timestamptz not null,
  confirmed_at timestamptz,
  stopped_at timestamptz
);
create index listing_answers_listing on listing_answers (listing_id, written_at);

-- One side of one conversation: who answered, or who posted.
create table answer_links (
  hash text primary key,
  answer_id uuid not null references listing_answers on delete cascade,
  side text not null check (side in ('answerer', 'poster')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index answer_links_answer on answer_links (answer_id);

-- Words on their way to one side; emptied once they left.
create table answer_messages (
  id uuid primary key,
  answer_id uuid not null references listing_answers on delete cascade,
  to_side text not null check (to_side in ('answerer', 'poster')),
  words text not null,
  written_at timestamptz not null,
  -- The fact whose letter carries them: one letter each, even when two leave at once.
  carried_by bigint,
  sent_at timestamptz
);
create index answer_messages_answer on answer_messages (answer_id, to_side);
create index answer_messages_waiting on answer_messages (written_at) where sent_at is null;

-- How many relayed letters a mailbox received lately, by a keyed hash; kept two days.
create table relayed_letters (
  mailbox_key text not null,
  fact_id bigint not null,
  at timestamptz not null,
  primary key (mailbox_key, fact_id)
);
create index relayed_letters_at on relayed_letters (at);

create table listing_reports (
  id uuid primary key,
  listing_id uuid not null references listings,
  reason text not null check (reason in ('person', 'untrue', 'hurtful', 'advertising', 'other')),
  words text,
  -- Of the network it came from, keyed, and the day: one press is one report.
  once_key text not null unique,
  at timestamptz not null,
  handled_at timestamptz
);
create index listing_reports_waiting on listing_reports (listing_id) where handled_at is null;

create view listings_public as
  select id, code, association_id, direction, kind, title, details, capacity, hours, notice, insurance,
    accessibility, territory_id, needed_by, listed_until, state, cooperation_id, posted_at, ended_at
  from listings where hidden_at is null;
