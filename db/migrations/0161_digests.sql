-- What: the weekly letter of each person, planned once a week, with the stretch of time it tells of.
-- Why: nothing is told twice and nothing is skipped: each letter begins where the one before ended.
create table digests (
  person_id uuid not null references people on delete cascade,
  -- Its Monday.
  week date not null,
  since timestamptz not null,
  until timestamptz not null,
  posted_at timestamptz,
  primary key (person_id, week),
  check (since < until)
);
