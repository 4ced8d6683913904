-- What: a need or an offer that is corrected, and one that the stewards of its territory hide.
-- Why: a hall moves and a day changes; and whoever tends a territory sees first what should not stand there. Who posted
-- it is told why, answers, and it is shown again. Nothing is deleted.
alter table listings
  add column edited_at timestamptz,
  add column hidden_by text check (hidden_by in ('team', 'steward')),
  -- What its people answer to who hid it, read by those who can show it again.
  add column hidden_answer text;
update listings set hidden_by = 'team' where hidden_at is not null;
alter table listings add check ((hidden_at is null) = (hidden_by is null));

alter table listing_events drop constraint listing_events_event_check;
alter table listing_events add constraint listing_events_event_check check (event in
  ('post', 'edit', 'prolong', 'close', 'find', 'expire', 'hide', 'show'));
alter table listing_events drop constraint listing_events_side_check;
alter table listing_events add constraint listing_events_side_check check (side in
  ('association', 'team', 'steward', 'clock'));

create or replace view listings_public as
  select id, code, association_id, direction, kind, title, details, capacity, hours, notice, insurance,
    accessibility, territory_id, needed_by, listed_until, state, cooperation_id, posted_at, ended_at, edited_at
  from listings where hidden_at is null;
