-- What: invitations to act for an association or to tend a territory, and the clock of mandates.
-- Why: the product lives or dies with its people, who change. A colleague comes in by a letter and a button, a
-- mandate is asked about before it is forgotten, and handing over takes two presses.
create table invitations (
  id uuid primary key,
  email text not null,
  lang text not null,
  role text not null check (role in ('representative', 'contributor', 'steward', 'relay')),
  association_id uuid references associations,
  territory_id text references territories,
  invited_by uuid not null references people on delete cascade,
  -- The inviter’s own place ends when this one is taken.
  hands_over boolean not null default false,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references people on delete set null,
  declined_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by uuid,
  check (num_nonnulls(association_id, territory_id) = 1),
  check ((territory_id is null) = (role in ('representative', 'contributor')))
);
create unique index invitations_one on invitations (coalesce(association_id::text, territory_id), lower(email))
  where accepted_at is null and declined_at is null and cancelled_at is null;
create index invitations_email on invitations (lower(email));
create index invitations_inviter on invitations (invited_by);

create table invitation_links (
  hash text primary key,
  invitation_id uuid not null references invitations on delete cascade,
  created_at timestamptz not null
);
create index invitation_links_invitation on invitation_links (invitation_id);

alter table memberships
  add column asked_at timestamptz,
  add column asked_times smallint not null default 0;
create index memberships_clock on memberships (confirmed_at) where ended_at is null;

create table mandate_links (
  hash text primary key,
  membership_id uuid not null references memberships on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index mandate_links_membership on mandate_links (membership_id);
