-- What: every territory (France, région, département, EPCI, commune, QPV), who contains whom, QPV perimeters.
-- Why: an association says where it acts; the register is read by territory. QPV codes and perimeters are
-- dated generations, kept so that an old signature keeps its meaning.
create table territories (
  id text primary key check (id = kind || ':' || code),
  kind text not null check (kind in ('france', 'region', 'departement', 'epci', 'commune', 'qpv')),
  code text not null,
  name text not null,
  folded text not null,
  hint text not null default '',
  generation text,
  valid_from date,
  valid_until date,
  population integer,
  lon double precision,
  lat double precision,
  postcodes text[] not null default '{}',
  fictional boolean not null default false,
  imported_at timestamptz not null
);
create index territories_name on territories (folded text_pattern_ops);
create index territories_words on territories using gin (folded gin_trgm_ops);
create index territories_postcodes on territories using gin (postcodes);

-- Transitive: a QPV row names its commune(s), EPCI, département, région and France.
create table territory_ancestors (
  territory_id text not null references territories on delete cascade,
  ancestor_id text not null references territories on delete cascade,
  primary key (territory_id, ancestor_id)
);
create index territory_ancestors_down on territory_ancestors (ancestor_id);

create table qpv_perimeters (
  territory_id text primary key references territories on delete cascade,
  geometry jsonb not null
);
