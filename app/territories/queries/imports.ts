import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import { searchForm } from '../rules/search-text.ts'
import { type TerritoryKind, territoryId } from '../rules/territory.ts'

/** The year of the latest list of districts known here, the demonstration’s apart. */
export async function latestGeneration(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('territories')
    .select((get) => get.fn.max('generation').as('latest'))
    .where('kind', '=', 'qpv')
    .where('fictional', '=', false)
    .executeTakeFirst()
  return row?.latest ?? undefined
}

/** Codes of the territories of one kind and one year in force. */
export async function inForce(db: Db, kind: TerritoryKind, generation: string): Promise<string[]> {
  const rows = await db
    .selectFrom('territories')
    .select('code')
    .where('kind', '=', kind)
    .where('generation', '=', generation)
    .where('valid_until', 'is', null)
    .where('fictional', '=', false)
    .execute()
  return rows.map((row) => row.code)
}

/** Names of the départements by code. */
export async function departementNames(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('territories')
    .select(['code', 'name'])
    .where('kind', '=', 'departement')
    .execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** The commune each INSEE code means today: its own, or the one it was merged into. */
export async function communesByCode(db: Db, codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const folded = codes.map(searchForm)
  const rows = await db
    .selectFrom('territories')
    .select(['code', 'aliases'])
    .where('kind', '=', 'commune')
    .where((either) => either.or([either('code', 'in', codes), sql<boolean>`aliases && ${folded}::text[]`]))
    .execute()
  const own = new Set(rows.map((row) => row.code))
  const found = codes.flatMap((code) => {
    const commune = own.has(code) ? code : rows.find((row) => row.aliases.includes(searchForm(code)))?.code
    return commune ? [[code, territoryId('commune', commune)] as const] : []
  })
  return new Map(found)
}
