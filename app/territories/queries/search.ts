import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { readSearch } from '../rules/search-text.ts'
import type { Territory } from '../rules/territory.ts'

/**
 * Territories in force by name, postcode or code, without accents: the exact ones, then those that begin so,
 * then those that hold every word somewhere. Each step is taken only while places are left.
 */
export async function searchTerritories(db: Db | Tx, text: string, limit = 10): Promise<Territory[]> {
  const { whole, words } = readSearch(text)
  const found: Territory[] = []
  for (const step of words.length > 0 ? steps(whole, words) : []) {
    if (found.length >= limit) break
    const already = found.map((territory) => territory.id)
    found.push(...(await take(db, step, already, limit - found.length)))
  }
  return found
}

type Step = { where: RawBuilder<boolean>; first?: RawBuilder<boolean> }

function steps(whole: string, words: string[]): Step[] {
  const code = whole.replaceAll(' ', '').toUpperCase()
  const exact = sql<boolean>`(folded = ${whole} or code = ${code}
    or postcodes @> array[${whole}]::text[] or aliases @> array[${whole}]::text[])`
  const beginning = sql<boolean>`folded like ${`${whole}%`}`
  const everyWord = holdsAll(sql`searched`, words)
  const inName = holdsAll(sql`(' ' || folded)`, words)
  const inOrder = [{ where: exact }, { where: beginning }, { where: everyWord, first: inName }]
  // A single letter begins a word in nearly every name: the names that begin with it are answer enough.
  return words.some((word) => word.length > 1) ? inOrder : inOrder.slice(0, 2)
}

/** One condition for each word: the index does not know how to answer `like all`. */
function holdsAll(column: RawBuilder<unknown>, words: string[]): RawBuilder<boolean> {
  const conditions = words.map((word) => sql`${column} like ${`% ${word}%`}`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

async function take(db: Db | Tx, step: Step, already: string[], limit: number): Promise<Territory[]> {
  const { rows } = await sql<Territory>`
    select id, kind, code, name, hint from territories
    where ${step.where} and valid_until is null and id <> all (${already}::text[])
    order by ${step.first ? sql`${step.first} desc,` : sql``} prominence desc,
      array_position(array['commune', 'qpv', 'epci', 'departement', 'region', 'france'], kind), folded, id
    limit ${limit}`.execute(db)
  return [...rows]
}
