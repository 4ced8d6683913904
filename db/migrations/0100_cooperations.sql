-- What: what two associations did together, as one of them noted it and the other answered, with the links
-- that let them do so without an account.
-- Why: a charter lives by what is done under it. A cooperation stays between the two until both say the same,
-- and is shown only when both wish it.
create table cooperations (
  id uuid primary key,
  -- The same words, with the same association, on the same day: noted once, however often the form is sent.
  once_key text not null unique,
  what text not null,
  happened_on date not null,
  residents integer check (residents between 1 and 100000),
  sentence text,
  noted_by uuid not null references associations,
  -- Known here, or a name and a mailbox as they were typed; the mailbox is forgotten once it has answered.
  other_id uuid references associations,
  other_name text not null,
  other_email text,
  state text not null check (state in
    ('awaiting-answer', 'awaiting-agreement', 'confirmed', 'declined', 'taken-back', 'lapsed')),
  -- “Not quite”: how the other side would say it.
  corrected_what text,
  corrected_on date,
  noted_shows boolean not null default false,
  other_shows boolean not null default false,
  lang text not null default 'fr',
  noted_at timestamptz not null,
  confirmed_at timestamptz,
  check (other_id is distinct from noted_by)
);
create index cooperations_noted_by on cooperations (noted_by, noted_at desc);
create index cooperations_other on cooperations (other_id, noted_at desc);
create index cooperations_shown on cooperations (happened_on desc, id desc)
  where state = 'confirmed' and noted_shows and other_shows;
create index cooperations_waiting on cooperations (noted_at)
  where state in ('awaiting-answer', 'awaiting-agreement');

create table cooperation_events (
  id bigint generated always as identity primary key,
  cooperation_id uuid not null references cooperations,
  event text not null,
  side text not null check (side in ('noting', 'other', 'clock')),
  at timestamptz not null
);
create index cooperation_events_cooperation on cooperation_events (cooperation_id);
revoke update, delete, truncate on cooperation_events from tissons_web;

-- A link for one side of one cooperation.
create table cooperation_links (
  hash text primary key,
  cooperation_id uuid not null references cooperations on delete cascade,
  side text not null check (side in ('noting', 'other')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index cooperation_links_cooperation on cooperation_links (cooperation_id);

-- A link with which the people of one association note what they did, on their phone or from a QR on the wall.
create table noting_links (
  hash text primary key,
  association_id uuid not null references associations on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index noting_links_association on noting_links (association_id);

create view cooperations_public as
  select id, what, happened_on, residents, sentence, noted_by, other_id, other_name, confirmed_at
  from cooperations where state = 'confirmed' and noted_shows and other_shows;
