-- What: the kinds of letters that a mailbox does not want.
-- Why: who only has a mailbox chooses too. The mailbox is kept as a keyed print: it recognises one that we write to, and
-- tells nobody which it is. A refusal outlives an account: leaving must not bring letters back.
create table refused_letters (
  mailbox text not null,
  choice text not null,
  refused_at timestamptz not null,
  -- Pressing twice is pressing once.
  primary key (mailbox, choice)
);
insert into secrets (name, key)
  values ('refused-letters', gen_random_uuid()::text || gen_random_uuid()::text);
