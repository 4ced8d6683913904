import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { readSearch } from '../rules/search-text.ts'
import type { Territory } from '../rules/territory.ts'

/**
 * Territories in force by name, postcode or code, without accents: the exact ones, then those that begin so,
 * then, when places are left, those that hold every word somewhere.
 */
export async function searchTerritories(db: Db | Tx, text: string, limit = 10): Promise<Territory[]> {
  const { whole, words } = readSearch(text)
  if (words.length === 0) return []
  const arePlacesLeft = sql`(select count(*) from beginning) < ${limit}`
  // One question: three would travel to the database and back three times, longer than they take there.
  // Each list is as long as the answer: the matches of a turn before are among them, and leave enough others.
  const { rows } = await sql<Territory>`
    with exact as materialized (${matches(isExact(whole), limit)}),
    beginning as materialized (${matches(beginsSo(whole), limit)}),
    inside as materialized (${matches(sql`${arePlacesLeft} and ${holdsWords(words)}`, limit, words)})
    select id, kind, code, name, hint from (
      select distinct on (id) * from (
        select 1 as turn, * from exact union all select 2, * from beginning union all select 3, * from inside
      ) as every_match order by id, turn
    ) as each_once
    order by turn, ${bestFirst} limit ${limit}`.execute(db)
  return [...rows]
}

type Condition = RawBuilder<unknown>

function isExact(whole: string): Condition {
  const code = whole.replaceAll(' ', '').toUpperCase()
  return sql`(folded = ${whole} or code = ${code}
    or postcodes @> array[${whole}]::text[] or aliases @> array[${whole}]::text[])`
}

/** Thousands of names begin with one letter: they have an index of their own, the best known first. */
function beginsSo(whole: string): Condition {
  return whole.length === 1 ? sql`left(folded, 1) = ${whole}` : sql`folded like ${`${whole}%`}`
}

/** A single letter begins a word in nearly every name: the names that begin with it are answer enough. */
function holdsWords(words: string[]): Condition {
  if (words.every((word) => word.length === 1)) return sql`false`
  return sql`searched @@ ${words.map((word) => `${word}:*`).join(' & ')}::tsquery`
}

const bestFirst = sql`is_named_so desc, prominence desc,
  array_position(array['commune', 'qpv', 'epci', 'departement', 'region', 'group', 'contract', 'france'], kind), folded, id`

/** Best known first, after those whose very name holds the words. */
function matches(where: Condition, limit: number, words: string[] = []): Condition {
  const inName = words.map((word) => sql`' ' || folded like ${`% ${word}%`}`)
  return sql`select id, kind, code, name, hint, folded, prominence,
      ${sql.join([sql`true`, ...inName], sql` and `)} as is_named_so
    from territories where ${where} and valid_until is null order by ${bestFirst} limit ${limit}`
}
