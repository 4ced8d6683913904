-- What: every territory (France, région, département, EPCI, commune, QPV), who contains whom, QPV perimeters,
-- and the imports that changed them.
-- Why: an association says where it acts; the register is read by territory. QPV codes and perimeters are
-- dated generations, kept so that an old signature keeps its meaning.
create table territories (
  id text primary key check (id = kind || ':' || code),
  kind text not null check (kind in ('france', 'region', 'departement', 'epci', 'commune', 'qpv')),
  code text not null,
  name text not null,
  -- The name without accents or case, and every word it may be found by: whole words and their beginnings are
  -- searched, which takes an index eight times lighter than one of trigrams.
  folded text not null,
  searched tsvector not null default '',
  hint text not null default '',
  generation text,
  -- The first day it is no longer in the official list; it is kept for what was signed before.
  valid_until date,
  population integer,
  -- Among equal matches the best known comes first; a district counts as the small town it is.
  prominence integer not null generated always as (
    coalesce(population, case kind when 'france' then 70000000 when 'qpv' then 3000 else 0 end)) stored,
  lon double precision,
  lat double precision,
  postcodes text[] not null default '{}',
  -- Former names and codes, folded: merged communes, arrondissements of Paris, Lyon and Marseille.
  aliases text[] not null default '{}',
  -- Territories that contain it directly, known here or not yet.
  within text[] not null default '{}',
  fictional boolean not null default false,
  imported_at timestamptz not null
);
create index territories_name on territories (folded text_pattern_ops);
create index territories_code on territories (code);
-- Without it a single letter would read and sort thousands of names.
create index territories_initial on territories (left(folded, 1), prominence desc);
-- Written at once, not set aside for later: a search right after an import is as quick as any other.
create index territories_words on territories using gin (searched) with (fastupdate = off);
create index territories_postcodes on territories using gin (postcodes) with (fastupdate = off);
create index territories_aliases on territories using gin (aliases) with (fastupdate = off);

-- Transitive: a QPV row names its commune(s), EPCI, département, région and France.
create table territory_ancestors (
  territory_id text not null references territories on delete cascade,
  ancestor_id text not null references territories on delete cascade,
  primary key (territory_id, ancestor_id)
);
create index territory_ancestors_down on territory_ancestors (ancestor_id);

-- GeoJSON multipolygon coordinates: polygons of rings of [longitude, latitude], WGS 84.
create table qpv_perimeters (
  territory_id text primary key references territories on delete cascade,
  polygons jsonb not null
);

create table territory_imports (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  inserted integer not null,
  updated integer not null,
  closed integer not null
);
