-- What: addresses that letters can be answered at, and the answers that came in.
-- Why: who answers a letter by a letter must be heard. An address says what it is about by a secret that only
-- its letter holds; an answer is kept until what follows from it is done.
create table reply_addresses (
  hash text primary key,
  purpose text not null,
  subject_id uuid not null,
  side text not null default '',
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index reply_addresses_expiry on reply_addresses (expires_at);

create table received_letters (
  id uuid primary key,
  -- Of its Message-ID: a letter that a post office delivers twice is received once.
  message_hash text not null unique,
  -- Of the sender, keyed: how many of theirs we answered lately, without keeping who they are.
  sender_key text not null,
  purpose text,
  subject_id uuid,
  side text,
  -- Emptied once it was acted on.
  text text not null,
  has_attachments boolean not null,
  received_at timestamptz not null
);
create index received_letters_sender on received_letters (sender_key, received_at);
create index received_letters_received on received_letters (received_at);
