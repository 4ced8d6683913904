-- What: people who sign in, what they asked for, their sign-in links and sessions, and the national team.
-- Why: reading and signing need no account; writing the charter does. Secrets are kept as SHA-256 only.
create table people (
  id uuid primary key,
  email text not null,
  created_at timestamptz not null
);
create unique index people_email on people (lower(email));

-- Written for every address, known or not, so that asking never tells which; forgotten after two days.
create table sign_in_requests (
  id uuid primary key,
  email text not null,
  return_to text not null,
  lang text not null,
  requested_at timestamptz not null,
  -- Set when a letter was due: counts the letters of the day.
  granted_at timestamptz
);
create index sign_in_requests_email on sign_in_requests (lower(email), granted_at);

create table sign_in_links (
  hash text primary key,
  email text not null,
  return_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table sessions (
  hash text primary key,
  person_id uuid not null references people on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table team_members (
  person_id uuid primary key references people on delete cascade,
  added_at timestamptz not null,
  added_by text not null
);
