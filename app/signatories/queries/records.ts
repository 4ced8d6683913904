import { sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Cursor } from '../rules/cursor.ts'
import type { Filter } from '../rules/filter.ts'
import type { Kind } from '../rules/signatory.ts'
import { registerPage } from './register.ts'

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
  version: number
  signedAt: Date
  rna: string | null
  siren: string | null
}

/** Where it acts, with the middle of it when it is known. */
type PlaceRecord = { id: string; code: string; name: string; lon: number | null; lat: number | null }

export type RecordsPage = { records: SignatoryRecord[]; hasNext: boolean }

/** A page of the register with everything that is public of each line, newest first. */
export async function registerRecords(
  db: Db | Tx,
  filter: Filter,
  cursor: Cursor | undefined,
  size: number,
): Promise<RecordsPage> {
  const { signatories, hasNext } = await registerPage(db, filter, cursor, size)
  const ids = signatories.map(({ id }) => id)
  const more = new Map((await detailsOf(db, ids)).map((row) => [row.id, row]))
  const records = signatories.flatMap((signatory) => {
    const details = more.get(signatory.id)
    // Withdrawn between the two reads: it is no longer in the register.
    if (!details) return []
    const { acronym = null, commune = null } = signatory
    return [{ ...signatory, ...details, acronym, commune }]
  })
  return { records, hasNext }
}

async function detailsOf(db: Db | Tx, ids: string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('signatures_public as s')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .innerJoin('charter_public as v', 'v.id', 's.version_id')
    .where('s.publication', '=', 'named')
    .where(sql<boolean>`s.id = any(${ids}::uuid[])`)
    .select(['s.id', 'v.number as version', 'a.rna', 'a.siren'])
    .select(
      sql<PlaceRecord[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'lon', t.lon, 'lat', t.lat) order by t.id)
        from signature_places_public p join territories_public t on t.id = p.territory_id
        where p.signature_id = s.id), '[]')`.as('places'),
    )
    .execute()
}
