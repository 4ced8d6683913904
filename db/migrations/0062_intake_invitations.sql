-- What: when an association brought in was invited to sign by itself.
-- Why: a letter leaves once, and only because somebody of the team asked for it.
alter table intake_takings add column invited_at timestamptz;
create index intake_takings_contact on intake_takings (lower(contact)) where contact is not null;
