-- What: entries stand in the order of the length of their names (acts/lay-out.ts writes them so), short names have an
-- index of words of their own, and a search by words goes by these indexes alone.
-- Why: the shortest name that has every word typed is most often the one that is meant. Stopping at the first sixty
-- then reads few pages, and two words that a hundred thousand entries share are met among the short names first.
create index register_entries_short on register_entries using gin (words)
  where status = 'active' and length(folded) <= 20;

create or replace function register_candidates(
  musts tsquery, wished tsquery[], typed_length integer, most integer
) returns setof text
language plpgsql stable set plan_cache_mode = force_custom_plan
-- The planner sees many entries behind a common word, and would read a whole table or index of names: it may not.
set enable_seqscan = off set enable_indexscan = off
as $$
declare
  found_short integer;
begin
  return query select id from (
    select id, folded, (select count(*) from unnest(wished) wish where words @@ wish) as granted
    from register_entries
    where status = 'active' and length(folded) <= 20 and words @@ musts
    limit 60
  ) found
  order by granted desc, abs(length(folded) - typed_length), folded
  limit most;
  get diagnostics found_short = row_count;
  if found_short >= most then return; end if;
  return query select id from (
    select id, folded, (select count(*) from unnest(wished) wish where words @@ wish) as granted
    from register_entries
    where status = 'active' and length(folded) > 20 and words @@ musts
    limit 60
  ) found
  order by granted desc, abs(length(folded) - typed_length), folded
  limit most - found_short;
end
$$;
