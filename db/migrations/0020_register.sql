-- What: the national register (RNA, SIRENE) in tables of its own room, laid out for a search among millions.
-- Why: a list that comes in is made whole beside the one in use, then takes its place: readers never wait, and
-- only the owner changes it. What stood in the old tables comes in again with one command.
drop table national_entries, national_words;

create table register_entries (
  -- RNA number, file number of a prefecture from before 2009, or SIREN.
  id text collate "C" not null,
  rna text collate "C",
  siren text collate "C",
  siret text collate "C",
  name text not null,
  acronym text,
  -- Bytes, not French order: the index then finds what a name begins with.
  folded text collate "C" not null,
  -- The words of the name, acronym and commune, folded, in any order.
  words tsvector not null,
  commune_code text,
  commune_name text,
  postcode text,
  grouping text check (grouping in ('simple', 'union', 'federation')),
  status text not null check (status in ('active', 'dissolved', 'deleted')),
  dissolved_on date,
  -- Accents were lost before the list reached us: the name is to be corrected by whoever knows it.
  is_damaged boolean not null,
  source text not null check (source in ('waldec', 'import', 'sirene')),
  constraint register_entries_pkey primary key (id)
);
-- The same indexes as in acts/lay-out.ts, which makes them anew at each import; a test compares the two.
create index register_entries_name on register_entries (folded) where status = 'active';
create index register_entries_words on register_entries using gin (words) where status = 'active';
create index register_entries_rna on register_entries (rna) where rna is not null and rna <> id;
create index register_entries_siren on register_entries (siren) where siren is not null and siren <> id;

-- Every word of the active entries and how many have it: completes and corrects what is typed, tells rare from common.
create table register_words (
  word text collate "C" not null,
  entries integer not null,
  constraint register_words_pkey primary key (word)
);
create index register_words_start on register_words (left(word, 3), entries);

-- Active entries that have the words asked for. The planner sees many entries behind a common word and would read
-- the whole table: here it may not. Ordered by how many of the wished words they have, then by how close their
-- length is to what was typed.
create function register_candidates(musts tsquery, wished tsquery[], typed_length integer, most integer)
returns setof text
language sql stable set enable_seqscan = off set plan_cache_mode = force_custom_plan
as $$
  select id from (
    select id, folded, (select count(*) from unnest(wished) wish where words @@ wish) as granted
    from register_entries
    where status = 'active' and words @@ musts
    limit 400
  ) found
  order by granted desc, abs(length(folded) - typed_length), folded
  limit most
$$;

-- The site reads the register; an import, made by the owner, writes it.
revoke insert, update, delete, truncate on register_entries, register_words from tissons_web;
