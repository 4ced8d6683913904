-- What: contrats de ville and groups of territories, what they hold, outlines to draw, and the day a district began.
-- Why: associations of several districts work together under a name of their own; a contrat de ville covers an
-- intercommunality or communes. Both contain territories without being their administrative parent: an official
-- list that comes in again must not undo them, so their members stand apart from “within”.
alter table territories drop constraint territories_kind_check;
alter table territories add constraint territories_kind_check
  check (kind in ('france', 'region', 'departement', 'epci', 'commune', 'qpv', 'contract', 'group'));

-- The first day it was in force; null when nobody said.
alter table territories add column valid_from date;

-- Members may be known here or not yet, like “within”.
create table territory_members (
  group_id text not null references territories on delete cascade,
  member_id text not null,
  primary key (group_id, member_id)
);
create index territory_members_up on territory_members (member_id);

-- Who made a group and why: a person of the team or a steward, or nobody we may name.
create table territory_groups (
  territory_id text primary key references territories on delete cascade,
  purpose text not null default '',
  made_by uuid,
  made_at timestamptz not null
);

-- For maps only: what says whether a point is in a district is qpv_perimeters.
create table territory_outlines (
  territory_id text primary key references territories on delete cascade,
  polygons jsonb not null
);

create or replace view territories_public as
  select id, kind, code, name, hint, lon, lat, valid_until is null as is_current, fictional,
    valid_from, valid_until, generation
  from territories;
