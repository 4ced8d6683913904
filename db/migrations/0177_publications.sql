-- What: news and resources, with what they said before, and who takes them off.
-- Why: what happens around the charter, and what helps to live it, by place and theme. Words and a link only: no file
-- is kept, so nothing is loaded from elsewhere and nobody's document has to be watched over.
create table publications (
  id uuid primary key,
  code text not null unique,
  -- The same words of the same author: published once, however often the form is sent.
  once_key text not null unique,
  kind text not null check (kind in ('news', 'resource')),
  title text not null,
  body text not null,
  link text,
  themes text[] not null,
  -- Null: everywhere.
  territory_id text references territories,
  -- Who says it: an association, those who tend a territory, or the national team when both are empty.
  association_id uuid references associations,
  tended_id text references territories,
  lang text not null,
  published_at timestamptz not null,
  changed_at timestamptz,
  -- By its author; nothing of it is shown any more.
  taken_down_at timestamptz,
  -- By whoever tends the place, or the team; the reason is public.
  hidden_at timestamptz,
  hidden_reason text,
  check (association_id is null or tended_id is null),
  check ((hidden_at is null) = (hidden_reason is null))
);
create index publications_shown on publications (kind, published_at desc, id desc)
  where taken_down_at is null and hidden_at is null;
create index publications_territory on publications (territory_id);
create index publications_association on publications (association_id);
create index publications_tended on publications (tended_id);

-- What it said before each change; never rewritten.
create table publication_versions (
  id bigint generated always as identity primary key,
  publication_id uuid not null references publications,
  title text not null,
  body text not null,
  link text,
  until timestamptz not null
);
create index publication_versions_publication on publication_versions (publication_id);
revoke update, delete, truncate on publication_versions from tissons_web;
