import { sql } from 'kysely'
import type { Exchange, Theme } from '../../associations/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Cursor } from '../rules/cursor.ts'
import { find } from '../rules/directory/find.ts'
import { pageOf } from '../rules/directory/order.ts'
import type { Filter } from '../rules/filter.ts'
import type { Entry, Kind, ProofLevel, Tally } from '../rules/signatory.ts'
import { currentDirectory } from './directory.ts'

/** A signatory as open data gives it. */
export type SignatoryRecord = {
  id: string
  slug: string
  name: string
  acronym: string | null
  kind: Kind
  commune: string | null
  themes: Theme[]
  places: PlaceRecord[]
  offers: Exchange[]
  seeks: Exchange[]
  /** Names of the networks it says it belongs to, whether they signed or not. */
  networks: string[]
  proofLevel: ProofLevel
  version: number
  signedAt: Date
  rna: string | null
  siren: string | null
}

/** Where it acts, with the middle of it when it is known. */
type PlaceRecord = { id: string; code: string; name: string; lon: number | null; lat: number | null }

/** `next` is where the page after begins; `count` is of everyone whom the filter keeps. */
export type RecordsPage = { records: SignatoryRecord[]; count: Tally; next?: Cursor }

/** A page of the register with everything that is public of each line, in the order asked for. */
export async function registerRecords(
  db: Db,
  filter: Filter,
  cursor: Cursor | undefined,
  size: number,
): Promise<RecordsPage> {
  const directory = await currentDirectory(db)
  const found = find(directory, filter)
  const { lines, next } = pageOf(directory, found, filter, cursor, size)
  const more = new Map((await detailsOf(db, lines)).map((row) => [row.id, row]))
  const records = lines.flatMap((entry) => {
    const details = more.get(entry.id)
    // Withdrawn between the two reads: it is no longer in the register.
    if (!details) return []
    const { acronym = null, commune = null } = entry
    return [{ ...entry, ...details, acronym, commune }]
  })
  return { records, count: found.count, ...(next && { next }) }
}

async function detailsOf(db: Db, entries: readonly Entry[]) {
  if (entries.length === 0) return []
  const ids = entries.map(({ id }) => id)
  const rows = await db
    .selectFrom('signatures_public as s')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .innerJoin('charter_public as v', 'v.id', 's.version_id')
    .where('s.publication', '=', 'named')
    .where(sql<boolean>`s.id = any(${ids}::uuid[])`)
    .select(['s.id', 'v.number as version', 'a.rna', 'a.siren'])
    .select(
      sql<string[]>`array(select network_name from association_memberships_public m
        where m.association_id = a.id order by 1)`.as('networks'),
    )
    .execute()
  const places = await placesOf(db, [...new Set(entries.flatMap((entry) => entry.places))])
  const placesOfEntry = new Map(
    entries.map((entry) => [entry.id, entry.places.flatMap((id) => places.get(id) ?? [])]),
  )
  return rows.map((row) => ({ ...row, places: placesOfEntry.get(row.id) ?? [] }))
}

async function placesOf(db: Db, ids: string[]): Promise<Map<string, PlaceRecord>> {
  const rows = await db
    .selectFrom('territories_public')
    .select(['id', 'code', 'name', 'lon', 'lat'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  return new Map(rows.map((place) => [place.id, place]))
}
