-- What: charters, their versions and articles.
-- Why: a published version never changes, not even by a mistake of ours: the database refuses.
create table charters (
  id uuid primary key,
  slug text not null unique,
  created_at timestamptz not null
);

create table charter_versions (
  id uuid primary key,
  charter_id uuid not null references charters,
  number integer not null check (number > 0),
  title text not null,
  is_official boolean not null default false,
  source text not null default '',
  change_kind text not null default 'substantive' check (change_kind in ('minor', 'substantive')),
  change_summary text not null default '',
  created_at timestamptz not null,
  created_by uuid references people,
  saved_at timestamptz not null,
  published_at timestamptz,
  published_by uuid references people,
  canonical_text text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (charter_id, number),
  check ((published_at is null) = (sha256 is null) and (sha256 is null) = (canonical_text is null))
);
-- One draft at a time: two would be two futures of one text.
create unique index charter_versions_one_draft on charter_versions (charter_id) where published_at is null;

create table charter_articles (
  version_id uuid not null references charter_versions on delete cascade,
  article_id text not null check (article_id ~ '^[a-z0-9][a-z0-9-]*$'),
  parent_article_id text,
  position integer not null,
  kind text not null check (kind in ('preamble', 'value', 'principle', 'article')),
  heading text not null,
  body text not null,
  plain text not null default '',
  suggestions text[] not null default '{}',
  primary key (version_id, article_id)
);

create function refuse_changing_published_version() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'a published version never changes' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger charter_versions_immutable before update or delete on charter_versions
  for each row execute function refuse_changing_published_version();

create function refuse_changing_published_articles() returns trigger language plpgsql as $$
begin
  if exists (
    select from charter_versions v where v.published_at is not null
      and v.id in (case when tg_op <> 'INSERT' then old.version_id end, case when tg_op <> 'DELETE' then new.version_id end)
  ) then
    raise exception 'a published version never changes' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger charter_articles_immutable before insert or update or delete on charter_articles
  for each row execute function refuse_changing_published_articles();

revoke truncate on charter_versions, charter_articles from tissons_web;
