import { type SelectQueryBuilder, sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { Cursor } from '../rules/cursor.ts'
import { type Filter, noFilter } from '../rules/filter.ts'
import type { Kind, Signatory } from '../rules/signatory.ts'

/** Lines of one page of the register. */
const pageSize = 50

export type RegisterPage = { signatories: Signatory[]; hasPrevious: boolean; hasNext: boolean }

/** One page of those who signed and are named, newest first. */
export async function registerPage(
  db: Db | Tx,
  filter: Filter,
  cursor?: Cursor,
  size = pageSize,
): Promise<RegisterPage> {
  const backwards = cursor?.direction === 'before'
  const rows = await lines(db, filter, cursor, size + 1)
  const hasMore = rows.length > size
  const signatories = rows.slice(0, size)
  return backwards
    ? { signatories: signatories.reverse(), hasPrevious: hasMore, hasNext: true }
    : { signatories, hasPrevious: cursor !== undefined, hasNext: hasMore }
}

/** The last ones to sign, newest first. */
export function latestSignatories(db: Db | Tx, most: number): Promise<Signatory[]> {
  return lines(db, noFilter, undefined, most)
}

async function lines(db: Db | Tx, filter: Filter, cursor: Cursor | undefined, most: number) {
  const order = cursor?.direction === 'before' ? 'asc' : 'desc'
  let query = named(db, filter)
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .select(['s.id', 's.in_force_at', 'a.slug', 'a.name', 'a.acronym', 'a.kind', 'a.themes'])
    .select('t.name as commune')
    .orderBy('s.in_force_at', order)
    .orderBy('s.id', order)
    .limit(most)
  if (cursor) query = query.where(beyond(cursor))
  return (await query.execute()).map(toSignatory)
}

function beyond({ direction, at, id }: Cursor) {
  const compared = sql.raw(direction === 'after' ? '<' : '>')
  return sql<boolean>`(s.in_force_at, s.id) ${compared} (${at}, ${id}::uuid)`
}

type Joined = Tables & { s: Tables['signatures_public']; a: Tables['associations_public'] }

/** Signatures of the national charter by those who wished to be named, with their association, filtered. */
export function named(db: Db | Tx, filter: Filter): SelectQueryBuilder<Joined, 's' | 'a', object> {
  const { words, theme, kind, territoryId } = filter
  let query = db
    .selectFrom('signatures_public as s')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .where('s.publication', '=', 'named')
    .where('s.charter_id', '=', nationalCharter(db))
  for (const word of words) query = query.where('a.folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  if (theme) query = query.where(sql<boolean>`a.themes @> ${[theme]}::text[]`)
  if (kind) query = query.where('a.kind', '=', kind)
  if (territoryId) query = query.where(actsWithin(territoryId))
  return query as unknown as SelectQueryBuilder<Joined, 's' | 'a', object>
}

/** The national charter; local charters have registers of their own. */
export function nationalCharter(db: Db | Tx) {
  return db
    .selectFrom('charter_public')
    .select('charter_id')
    .where('charter_slug', '=', 'nationale')
    .where('is_current', '=', true)
}

/** Acts in the territory or in one that it contains. */
function actsWithin(territoryId: string) {
  return sql<boolean>`s.id in (
    select signature_id from signature_places_public where territory_id in (
      select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}
      union all select ${territoryId}))`
}

type Line = {
  id: string
  in_force_at: Date
  slug: string
  name: string
  acronym: string | null
  kind: Kind
  themes: Theme[]
  commune: string | null
}

function toSignatory(row: Line): Signatory {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    ...(row.acronym && { acronym: row.acronym }),
    kind: row.kind,
    themes: row.themes,
    ...(row.commune && { commune: row.commune }),
    signedAt: row.in_force_at,
  }
}
