-- What: other wordings proposed for a block, what is said of them, and what was decided.
-- Why: a group agrees on words by proposing better ones, with a reason; nothing proposed disappears.
create table local_amendments (
  id uuid primary key,
  charter_id uuid not null,
  block_id text not null,
  -- The text it was written against: tells whether the block changed since.
  base_revision integer not null,
  heading text not null,
  body text not null,
  reason text not null check (reason <> ''),
  association_id uuid not null references associations,
  person_id uuid references people on delete set null,
  at timestamptz not null,
  state text not null check (state in ('open', 'accepted', 'merged', 'declined', 'withdrawn')),
  decision text not null default '',
  decided_by uuid references associations,
  decided_at timestamptz,
  foreign key (charter_id, block_id) references local_blocks,
  check (state <> 'declined' or decision <> ''),
  check ((state = 'open') = (decided_at is null))
);
create index local_amendments_charter on local_amendments (charter_id, at desc);
create index local_amendments_block on local_amendments (charter_id, block_id) where state = 'open';

create table local_comments (
  id uuid primary key,
  amendment_id uuid not null references local_amendments,
  association_id uuid not null references associations,
  person_id uuid references people on delete set null,
  words text not null check (words <> ''),
  at timestamptz not null
);
create index local_comments_amendment on local_comments (amendment_id, at);

-- What a letter opens: to read one proposal and comment on it, without an account.
create table local_comment_links (
  hash text primary key,
  amendment_id uuid not null references local_amendments,
  seat_id uuid not null references local_seats,
  created_at timestamptz not null
);
create index local_comment_links_seat on local_comment_links (seat_id, created_at);

revoke update, delete, truncate on local_comments from tissons_web;
revoke delete, truncate on local_amendments from tissons_web;
