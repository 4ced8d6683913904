-- What: what an association tells of itself, once it has signed: a sentence, where to find it, what it offers and
-- looks for, its networks, where it acts now.
-- Why: neighbours find each other by it. Each part is dated by whoever confirmed it, so that it can age in words.
create table association_profiles (
  association_id uuid primary key references associations on delete cascade,
  presentation text,
  presentation_confirmed_at timestamptz,
  -- Of the organisation, never of a person.
  contact_email text,
  contact_phone text,
  contact_confirmed_at timestamptz,
  -- A head office at somebody's home is shown by its district and nothing finer: its address is not even kept.
  office_is_home boolean not null default true,
  office_territory_id text references territories,
  office_address text,
  office_lon double precision,
  office_lat double precision,
  office_confirmed_at timestamptz,
  themes_confirmed_at timestamptz,
  changed_at timestamptz not null,
  check (not office_is_home or (office_address is null and office_lon is null and office_lat is null)),
  check ((office_lon is null) = (office_lat is null))
);

create table association_exchanges (
  association_id uuid not null references associations on delete cascade,
  direction text not null check (direction in ('offers', 'seeks')),
  what text not null check (what in
    ('room', 'equipment', 'vehicle', 'skill', 'volunteers', 'information', 'partners')),
  note text,
  confirmed_at timestamptz not null,
  primary key (association_id, direction, what)
);

-- Said by the member, never binding the network nor the member. The network may not have signed.
create table association_memberships (
  association_id uuid not null references associations on delete cascade,
  folded text not null,
  network_name text not null,
  network_id uuid references associations on delete set null,
  confirmed_at timestamptz not null,
  primary key (association_id, folded)
);
create index association_memberships_network on association_memberships (network_id);

-- Where it acts now. While there is none, what it said when it signed holds.
create table association_places (
  association_id uuid not null references associations on delete cascade,
  territory_id text not null references territories,
  confirmed_at timestamptz not null,
  primary key (association_id, territory_id)
);
create index association_places_territory on association_places (territory_id, association_id);

create view association_profiles_public as
  select association_id, presentation, presentation_confirmed_at, contact_email, contact_phone,
    contact_confirmed_at, office_is_home, office_territory_id, office_address, office_lon, office_lat,
    office_confirmed_at, themes_confirmed_at
  from association_profiles;

create view association_exchanges_public as
  select association_id, direction, what, note, confirmed_at from association_exchanges;

create view association_memberships_public as
  select association_id, network_name, network_id, confirmed_at from association_memberships;

create view association_places_public as
  select association_id, territory_id, confirmed_at from association_places;
