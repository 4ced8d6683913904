import { sql } from 'kysely'
import { database, type Sql, type Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { searchedText, searchForm } from '../rules/search-text.ts'
import { type NewTerritory, type TerritoryKind, territoryId } from '../rules/territory.ts'
import { relate } from './relate.ts'

declare module '../../platform/jobs/facts.ts' {
  interface Facts {
    'territories.imported': { inserted: number; updated: number; closed: number }
  }
}

/** How many rows changed, and how. */
export type Saved = { inserted: number; updated: number; closed: number }

export type SaveOptions = {
  /** The rows are the whole official list of a year: earlier ones it no longer names are closed, never deleted. */
  wholeList?: WholeList
  /** Told how many rows are saved so far. */
  onProgress?: (saved: number) => void
}

export type WholeList = {
  kinds: TerritoryKind[]
  generation: string
  /** The first day one of an earlier list was no longer in force, when it is known better than today. */
  closedOn?: (code: string) => string | undefined
}

const batch = 500
/** Any number; the same for every process, so that imports follow one another. */
const advisoryLock = 7_155_016

/**
 * Saves territories in one transaction, and announces `territories.imported` when something changed: the same
 * rows twice change nothing. Ancestors follow for every territory, those saved before their parents too.
 */
export async function saveTerritories(
  pool: Sql,
  rows: NewTerritory[],
  now: Date,
  options: SaveOptions = {},
): Promise<Saved> {
  return database(pool)
    .transaction()
    .execute(async (tx) => {
      // An import takes its time, and the next one waits for it.
      await sql`set local lock_timeout = 0`.execute(tx)
      await sql`set local statement_timeout = 0`.execute(tx)
      return saveIn(tx, rows, now, options)
    })
}

/** The same inside a transaction that has more to do. */
export async function saveIn(
  tx: Tx,
  rows: NewTerritory[],
  now: Date,
  { wholeList, onProgress }: SaveOptions = {},
): Promise<Saved> {
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(tx)
  const saved = { inserted: 0, updated: 0, closed: 0 }
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch)
    const { inserted, changed } = await saveBatch(tx, part, now)
    saved.inserted += inserted.size
    saved.updated += changed.size
    onProgress?.(from + part.length)
  }
  if (wholeList) saved.closed = await closeAbsent(tx, rows, wholeList, now)
  if (saved.inserted + saved.updated + saved.closed > 0) await conclude(tx, saved, now)
  return saved
}

/** Closed stays closed since the same day, until a list names it again. */
const closing = sql`case when excluded.valid_until is not null then coalesce(t.valid_until, excluded.valid_until) end`

async function saveBatch(tx: Tx, part: NewTerritory[], now: Date) {
  const { rows } = await sql<{ id: string; inserted: boolean }>`
    insert into territories as t (id, kind, code, name, folded, searched, hint, generation, valid_from, valid_until, population,
      lon, lat, postcodes, aliases, within, fictional, imported_at)
    select kind || ':' || code, kind, code, name, folded, searched, hint, generation, valid_from::date, valid_until::date, population,
      lon, lat, postcodes, aliases, within, fictional, ${now}
    from jsonb_to_recordset(${JSON.stringify(part.map(asRecord))}::text::jsonb) as r (kind text, code text,
      name text, folded text, searched tsvector, hint text, generation text, valid_from text, valid_until text, population integer,
      lon double precision, lat double precision, postcodes text[], aliases text[], within text[],
      fictional boolean)
    on conflict (id) do update set (name, folded, searched, hint, generation, valid_from, valid_until, population, lon, lat,
      postcodes, aliases, within, fictional, imported_at)
      = (excluded.name, excluded.folded, excluded.searched, excluded.hint, excluded.generation, excluded.valid_from,
      ${closing},
      excluded.population, excluded.lon, excluded.lat, excluded.postcodes, excluded.aliases, excluded.within,
      excluded.fictional, excluded.imported_at)
    where (t.name, t.searched, t.hint, t.generation, t.valid_from, t.valid_until, t.population, t.lon, t.lat, t.postcodes,
      t.aliases, t.within, t.fictional)
      is distinct from (excluded.name, excluded.searched, excluded.hint, excluded.generation, excluded.valid_from,
      ${closing},
      excluded.population, excluded.lon, excluded.lat, excluded.postcodes, excluded.aliases, excluded.within,
      excluded.fictional)
    returning id, xmax = 0 as inserted`.execute(tx)
  const inserted = new Set(rows.filter((row) => row.inserted).map((row) => row.id))
  const moved = [...(await savePerimeters(tx, part)), ...(await saveMembers(tx, part))]
  const changed = new Set([...rows.map((row) => row.id), ...moved].filter((id) => !inserted.has(id)))
  return { inserted, changed }
}

function asRecord(territory: NewTerritory) {
  const { polygons: _kept, members: _gathered, ...row } = territory
  const folded = searchForm(territory.name)
  const { postcodes = [], aliases = [], fictional = false, validFrom, validUntil } = territory
  return {
    ...row,
    folded,
    searched: searchedText(territory),
    valid_from: validFrom,
    valid_until: validUntil,
    postcodes,
    aliases: aliases.map(searchForm),
    fictional,
  }
}

async function savePerimeters(tx: Tx, part: NewTerritory[]): Promise<string[]> {
  const perimeters = part.flatMap(({ kind, code, polygons }) =>
    polygons ? [{ territory_id: territoryId(kind, code), polygons }] : [],
  )
  if (perimeters.length === 0) return []
  const { rows } = await sql<{ territory_id: string }>`
    insert into qpv_perimeters as p (territory_id, polygons)
    select territory_id, polygons from jsonb_to_recordset(${JSON.stringify(perimeters)}::text::jsonb)
      as r (territory_id text, polygons jsonb)
    on conflict (territory_id) do update set polygons = excluded.polygons
    where p.polygons is distinct from excluded.polygons
    returning territory_id`.execute(tx)
  return rows.map((row) => row.territory_id)
}

/** What a contrat de ville or a group gathers, as its row says it now. @returns those that changed. */
async function saveMembers(tx: Tx, part: NewTerritory[]): Promise<string[]> {
  const gathering = part.filter((row) => row.members !== undefined)
  if (gathering.length === 0) return []
  const ids = gathering.map(({ kind, code }) => territoryId(kind, code))
  const pairs = gathering.flatMap(({ members = [] }, i) => members.map((member) => [ids[i], member]))
  const { rows } = await sql<{ group_id: string }>`
    with wanted as (
      select pair ->> 0 as group_id, pair ->> 1 as member_id
      from jsonb_array_elements(${JSON.stringify(pairs)}::text::jsonb) as pair
    ), gone as (
      delete from territory_members m where group_id = any (${ids}::text[]) and not exists (
        select from wanted w where w.group_id = m.group_id and w.member_id = m.member_id)
      returning group_id
    ), come as (
      insert into territory_members select group_id, member_id from wanted on conflict do nothing returning group_id
    )
    select group_id from gone union select group_id from come`.execute(tx)
  return rows.map((row) => row.group_id)
}

/** Fictional places are in no official list: they stay. */
async function closeAbsent(tx: Tx, rows: NewTerritory[], list: WholeList, now: Date): Promise<number> {
  const named = rows.map(({ kind, code }) => territoryId(kind, code))
  const { rows: absent } = await sql<{ id: string; code: string; generation: string }>`
    select id, code, generation from territories
    where kind = any (${list.kinds}::text[]) and generation <= ${list.generation} and valid_until is null
      and not fictional and id not in (select unnest(${named}::text[]))`.execute(tx)
  if (absent.length === 0) return 0
  const today = now.toISOString().slice(0, 10)
  const closed = absent.map(({ id, code, generation }) => ({
    id,
    day: (generation < list.generation ? list.closedOn?.(code) : undefined) ?? today,
  }))
  await sql`
    update territories t set valid_until = r.day::date, imported_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(closed)}::text::jsonb) as r (id text, day text)
    where t.id = r.id`.execute(tx)
  return absent.length
}

async function conclude(tx: Tx, saved: Saved, now: Date): Promise<void> {
  await relate(tx)
  await tx
    .insertInto('territory_imports')
    .values({ at: now, ...saved })
    .execute()
  await announce(tx, 'territories.imported', saved, now)
}
