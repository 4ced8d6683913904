-- What: people who sign in, their sign-in links and sessions, and the national team.
-- Why: reading and signing need no account; writing the charter does. Secrets are kept as SHA-256 only.
create table people (
  id uuid primary key,
  email text not null,
  created_at timestamptz not null
);
create unique index people_email on people (lower(email));

create table sign_in_links (
  hash text primary key,
  email text not null,
  return_to text not null default '/',
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_links_email on sign_in_links (lower(email), created_at);

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
