import { type RawBuilder, sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Day } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { TerritoryKind } from '../../territories/index.ts'
import type { Direction, Kind, ListingState } from '../rules/listing.ts'
import type { Cursor, Filter } from '../rules/question.ts'
import '../tables.ts'

/** A need or an offer as everyone may see it. */
export type Listing = {
  id: string
  code: string
  direction: Direction
  kind: Kind
  title: string
  details: string | null
  capacity: number | null
  hours: string | null
  notice: string | null
  insurance: string | null
  accessibility: string | null
  neededBy: Day | null
  listedUntil: Day
  state: ListingState
  postedAt: Date
  /** When its people last corrected it. */
  editedAt: Date | null
  association: { id: string; name: string; slug: string; themes: Theme[]; isNamed: boolean }
  place: { id: string; kind: TerritoryKind; code: string; name: string; hint: string }
}

export type ListingPage = { listings: Listing[]; next: Cursor | undefined }

const pageSize = 20

/** What is on the list now: the nearest first when a point is given, else the newest. */
export async function openListings(
  db: Db | Tx,
  filter: Filter,
  today: Day,
  { after, size = pageSize }: { after?: Cursor | undefined; size?: number } = {},
): Promise<ListingPage> {
  const { near } = filter
  const key = near ? metresTo(near) : sql`l.posted_at`
  const beyond = after && near ? sql`(${key}, l.id) > (${Number(after.key)}::int, ${after.id}::uuid)` : null
  const before =
    after && !near ? sql`(l.posted_at, l.id) < (${after.key}::timestamptz, ${after.id}::uuid)` : null
  const where = sql`l.state = 'listed' and l.listed_until >= ${today}::date and ${conditionOf(filter)}
    and ${beyond ?? before ?? sql`true`}`
  const order = near ? sql`${key}, l.id` : sql`l.posted_at desc, l.id desc`
  const rows = await select(db, sql`, ${key} as key`, where, sql`order by ${order} limit ${size + 1}`)
  const last = rows.length > size ? rows[size - 1] : undefined
  const next = last && {
    key: last.key instanceof Date ? last.key.toISOString() : String(last.key),
    id: last.id,
  }
  return { listings: rows.slice(0, size).map(toListing), next }
}

/** Those of a place, of what it contains, and of the commune around it; needs first. */
export async function listingsAround(
  db: Db | Tx,
  territoryId: string,
  today: Day,
  most: number,
): Promise<{ listings: Listing[]; isCut: boolean }> {
  const where = sql`l.state = 'listed' and l.listed_until >= ${today}::date
    and (${within(territoryId)} or exists (select from territory_ancestors_public u
      where u.territory_id = ${territoryId} and u.ancestor_id = l.territory_id and t.kind = 'commune'))`
  const order = sql`order by l.direction = 'need' desc, l.posted_at desc, l.id desc limit ${most + 1}`
  const rows = await select(db, sql``, where, order)
  return { listings: rows.slice(0, most).map(toListing), isCut: rows.length > most }
}

/** A listing by its short address, whatever its state, unless it is hidden. */
export async function listingByCode(db: Db | Tx, code: string): Promise<Listing | undefined> {
  const [row] = await select(db, sql``, sql`l.code = ${code}`, sql`limit 1`)
  return row && toListing(row)
}

/** A listing by its identifier, unless it is hidden. */
export async function listingById(db: Db | Tx, id: string): Promise<Listing | undefined> {
  const [row] = await select(db, sql``, sql`l.id = ${id}`, sql`limit 1`)
  return row && toListing(row)
}

/** Everything an association posted, newest first. */
export async function listingsOf(db: Db | Tx, associationId: string, most = 100): Promise<Listing[]> {
  const order = sql`order by l.posted_at desc, l.id desc limit ${most}`
  const rows = await select(db, sql``, sql`l.association_id = ${associationId}`, order)
  return rows.map(toListing)
}

function conditionOf({ direction, kind, theme, territoryId, associationId }: Filter): RawBuilder<unknown> {
  const all = [
    direction && sql`l.direction = ${direction}`,
    kind && sql`l.kind = ${kind}`,
    theme && sql`${theme} = any (a.themes)`,
    associationId && sql`l.association_id = ${associationId}`,
    territoryId && within(territoryId),
  ].filter((one) => one !== undefined && one !== '')
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
}

function within(territoryId: string): RawBuilder<unknown> {
  return sql`(l.territory_id = ${territoryId} or exists (select from territory_ancestors_public up
    where up.territory_id = l.territory_id and up.ancestor_id = ${territoryId}))`
}

/** Whole metres on a sphere; what has no point on the map comes last. */
function metresTo({ lon, lat }: { lon: number; lat: number }): RawBuilder<unknown> {
  return sql`coalesce((2 * 6371000 * asin(sqrt(least(1,
    sin(radians(t.lat - ${lat}::float8) / 2) ^ 2 + cos(radians(${lat}::float8)) * cos(radians(t.lat))
    * sin(radians(t.lon - ${lon}::float8) / 2) ^ 2))))::int, 30000000)`
}

type Row = Omit<Listing, 'association' | 'place'> & {
  key: Date | number
  associationId: string
  associationName: string
  slug: string
  themes: Theme[]
  isNamed: boolean
  territoryId: string
  territoryKind: TerritoryKind
  territoryCode: string
  territoryName: string
  hint: string
}

type Part = RawBuilder<unknown>

async function select(db: Db | Tx, more: Part, where: Part, rest: Part): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select l.id, l.code, l.direction, l.kind, l.title, l.details, l.capacity, l.hours, l.notice, l.insurance,
      l.accessibility, l.needed_by as "neededBy", l.listed_until as "listedUntil", l.state,
      l.posted_at as "postedAt", l.edited_at as "editedAt", a.id as "associationId", a.name as "associationName", a.slug, a.themes,
      exists (select from signatures_public s where s.association_id = a.id and s.publication = 'named')
        as "isNamed",
      t.id as "territoryId", t.kind as "territoryKind", t.code as "territoryCode", t.name as "territoryName",
      t.hint ${more}
    from listings_public l join associations_public a on a.id = l.association_id
      join territories_public t on t.id = l.territory_id
    where ${where} ${rest}`.execute(db)
  return rows
}

function toListing(row: Row): Listing {
  const { key: _, associationId, associationName, slug, themes, isNamed, ...rest } = row
  const { territoryId, territoryKind, territoryCode, territoryName, hint, ...listing } = rest
  return {
    ...listing,
    association: { id: associationId, name: associationName, slug, themes, isNamed },
    place: { id: territoryId, kind: territoryKind, code: territoryCode, name: territoryName, hint },
  }
}
