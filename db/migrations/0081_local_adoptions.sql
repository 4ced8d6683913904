-- What: a local text put to adoption: frozen, with who may speak and what each association said.
-- Why: what was voted is what is adopted, to the letter; one association has one voice, and nobody rewrites it
-- once the voices are counted.
create table local_adoptions (
  id uuid primary key,
  charter_id uuid not null references local_charters,
  number integer not null check (number > 0),
  title text not null,
  base_version_id uuid not null references charter_versions,
  articles jsonb not null,
  lineage jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  adoption_rule text not null check (adoption_rule in ('consent', 'two-thirds', 'unanimity')),
  quorum smallint not null check (quorum between 1 and 100),
  opened_at timestamptz not null,
  opened_by uuid references associations,
  closes_on date not null,
  closed_at timestamptz,
  outcome text check (outcome in
    ('adopted', 'quorum-missed', 'objected', 'too-few-yes', 'not-all-spoke', 'taken-back')),
  -- Set when it is adopted.
  version_id uuid references charter_versions,
  check ((closed_at is null) = (outcome is null)),
  check ((outcome = 'adopted') = (version_id is not null))
);
create unique index local_adoptions_one_open on local_adoptions (charter_id) where closed_at is null;
create index local_adoptions_charter on local_adoptions (charter_id, opened_at desc);

-- The associations of the group on the day the text was frozen.
create table local_voters (
  adoption_id uuid not null references local_adoptions,
  association_id uuid not null references associations,
  primary key (adoption_id, association_id)
);

create table local_voices (
  adoption_id uuid not null,
  association_id uuid not null,
  choice text not null check (choice in ('agree', 'reservation', 'objection')),
  words text not null,
  manner text not null check (manner in ('link', 'proxy', 'phone', 'room')),
  -- Who carried the voice, or wrote it down.
  carried_by uuid references associations,
  person_id uuid references people on delete set null,
  given_at timestamptz not null,
  primary key (adoption_id, association_id),
  foreign key (adoption_id, association_id) references local_voters,
  check (choice = 'agree' or words <> ''),
  check (manner = 'link' or carried_by is not null)
);
-- An association carries one voice beside its own.
create unique index local_voices_one_proxy on local_voices (adoption_id, carried_by) where manner = 'proxy';

create table local_voice_links (
  hash text primary key,
  adoption_id uuid not null,
  association_id uuid not null,
  created_at timestamptz not null,
  foreign key (adoption_id, association_id) references local_voters
);

create function refuse_changing_frozen_text() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.closed_at is not null
    or (old.number, old.title, old.base_version_id, old.articles, old.lineage, old.sha256, old.adoption_rule,
        old.quorum, old.opened_at)
      is distinct from (new.number, new.title, new.base_version_id, new.articles, new.lineage, new.sha256,
        new.adoption_rule, new.quorum, new.opened_at) then
    raise exception 'a text put to adoption never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger local_adoptions_frozen before update or delete on local_adoptions
  for each row execute function refuse_changing_frozen_text();

create function refuse_changing_counted_voices() returns trigger language plpgsql as $$
begin
  if exists (select from local_adoptions a where a.closed_at is not null
    and a.id = (case when tg_op = 'DELETE' then old.adoption_id else new.adoption_id end)) then
    -- Erasing a person forgets whose hand wrote it, never what was said.
    if tg_op = 'UPDATE' and new.person_id is null
      and (old.choice, old.words, old.manner, old.carried_by, old.given_at)
        is not distinct from (new.choice, new.words, new.manner, new.carried_by, new.given_at) then
      return new;
    end if;
    raise exception 'the voices are counted' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger local_voices_counted before insert or update or delete on local_voices
  for each row execute function refuse_changing_counted_voices();

revoke delete, truncate on local_adoptions, local_voters, local_voices from tissons_web;
revoke update on local_voters from tissons_web;
