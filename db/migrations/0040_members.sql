-- What: who may act for an association or tends a territory, and everything done in their name.
-- Why: an association is not one mailbox. Several people share the work, mandates end, others take over; what
-- was done stays written with the name of the person and of the association.
alter table people add column name text not null default '';

create table memberships (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  association_id uuid not null references associations,
  role text not null check (role in ('representative', 'contributor')),
  -- As they say it themselves: présidente, trésorier.
  title text not null default '',
  -- How they came in.
  basis text not null check (basis in ('signature', 'invitation', 'handover', 'claim', 'team')),
  term_ends_on date,
  began_at timestamptz not null,
  begun_by uuid,
  -- The last time they said “still me”.
  confirmed_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  check (ended_at is not null or ended_by is null)
);
create unique index memberships_one on memberships (person_id, association_id) where ended_at is null;
create index memberships_association on memberships (association_id) where ended_at is null;

create table territory_roles (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  territory_id text not null references territories,
  role text not null check (role in ('steward', 'relay')),
  -- On whose behalf, when it is an association that we know.
  association_id uuid references associations,
  began_at timestamptz not null,
  begun_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  check (ended_at is not null or ended_by is null)
);
create unique index territory_roles_one on territory_roles (person_id, territory_id) where ended_at is null;
create index territory_roles_territory on territory_roles (territory_id) where ended_at is null;

-- Append-only. People are named by identifier alone: someone who leaves for good takes their name away.
create table deeds (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid not null,
  deed text not null check (deed ~ '^[a-z-]+\.[a-z-]+$'),
  association_id uuid references associations,
  territory_id text references territories,
  -- Another person it is about.
  other_id uuid,
  check (num_nonnulls(association_id, territory_id) > 0)
);
create index deeds_association on deeds (association_id, id desc);
create index deeds_territory on deeds (territory_id, id desc);
create index deeds_person on deeds (person_id);
revoke update, delete, truncate on deeds from tissons_web;
