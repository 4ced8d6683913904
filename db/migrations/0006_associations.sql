-- What: the associations we know because they signed, and the entries of the national register (RNA, SIRENE).
-- Why: a register entry helps to fill the form in; only a confirmed signature makes an association of ours.
create table associations (
  id uuid primary key,
  -- Bytes, not French order: the index then finds what an address begins with.
  slug text collate "C" not null unique,
  kind text not null check (kind in ('association', 'network', 'informal')),
  name text not null,
  acronym text,
  folded text not null,
  rna text unique,
  siren text unique,
  siret text,
  local_law_reference text,
  -- One association, one voice: its number, or its name and commune when it has none.
  identity_key text not null unique,
  commune_id text references territories,
  themes text[] not null default '{}',
  website text,
  fictional boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index associations_words on associations using gin (folded gin_trgm_ops);
create index associations_kinds on associations (id) include (kind);
create index associations_themes on associations using gin (themes);

create table national_entries (
  id text primary key,
  rna text,
  siren text,
  siret text,
  name text not null,
  acronym text,
  folded text not null,
  -- Name, acronym and commune, folded: what a search may name, in any order.
  searched text not null,
  words tsvector not null generated always as (array_to_tsvector(string_to_array(searched, ' '))) stored,
  commune_code text,
  commune_name text,
  postcode text,
  grouping text check (grouping in ('simple', 'union', 'federation')),
  status text not null check (status in ('active', 'dissolved', 'deleted')),
  dissolved_on date,
  source text not null,
  imported_at timestamptz not null
);
create index national_entries_name on national_entries (folded text_pattern_ops) where status = 'active';
create index national_entries_words on national_entries using gin (words) where status = 'active';
create index national_entries_rna on national_entries (rna text_pattern_ops);
create index national_entries_siren on national_entries (siren text_pattern_ops);

-- Every word of the active entries and how many have it: corrects a typed word, and tells rare from common.
create table national_words (
  word text collate "C" primary key,
  entries integer not null
);
