-- What: whom the minutes of a meeting were told to, by letter.
-- Why: minutes that nobody is told of are read by nobody. Each association is told once, however often one presses.
alter table meeting_invitations add column minutes_told_at timestamptz;
alter table meeting_presences add column minutes_told_at timestamptz;
