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
  wholeList?: { kinds: TerritoryKind[]; generation: string }
  /** Told how many rows are saved so far. */
  onProgress?: (saved: number) => void
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
      await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(tx)
      const saved = { inserted: 0, updated: 0, closed: 0 }
      for (let from = 0; from < rows.length; from += batch) {
        const part = rows.slice(from, from + batch)
        const { inserted, changed } = await saveBatch(tx, part, now)
        saved.inserted += inserted.size
        saved.updated += changed.size
        options.onProgress?.(from + part.length)
      }
      if (options.wholeList) saved.closed = await closeAbsent(tx, rows, options.wholeList, now)
      if (saved.inserted + saved.updated + saved.closed > 0) await conclude(tx, saved, now)
      return saved
    })
}

/** Closed stays closed since the same day, until a list names it again. */
const closing = sql`case when excluded.valid_until is not null then coalesce(t.valid_until, excluded.valid_until) end`

async function saveBatch(tx: Tx, part: NewTerritory[], now: Date) {
  const { rows } = await sql<{ id: string; inserted: boolean }>`
    insert into territories as t (id, kind, code, name, folded, searched, hint, generation, valid_until, population,
      lon, lat, postcodes, aliases, within, fictional, imported_at)
    select kind || ':' || code, kind, code, name, folded, searched, hint, generation, valid_until::date, population,
      lon, lat, postcodes, aliases, within, fictional, ${now}
    from jsonb_to_recordset(${JSON.stringify(part.map(asRecord))}::text::jsonb) as r (kind text, code text,
      name text, folded text, searched tsvector, hint text, generation text, valid_until text, population integer,
      lon double precision, lat double precision, postcodes text[], aliases text[], within text[],
      fictional boolean)
    on conflict (id) do update set (name, folded, searched, hint, generation, valid_until, population, lon, lat,
      postcodes, aliases, within, fictional, imported_at)
      = (excluded.name, excluded.folded, excluded.searched, excluded.hint, excluded.generation, ${closing},
      excluded.population, excluded.lon, excluded.lat, excluded.postcodes, excluded.aliases, excluded.within,
      excluded.fictional, excluded.imported_at)
    where (t.name, t.searched, t.hint, t.generation, t.valid_until, t.population, t.lon, t.lat, t.postcodes,
      t.aliases, t.within, t.fictional)
      is distinct from (excluded.name, excluded.searched, excluded.hint, excluded.generation, ${closing},
      excluded.population, excluded.lon, excluded.lat, excluded.postcodes, excluded.aliases, excluded.within,
      excluded.fictional)
    returning id, xmax = 0 as inserted`.execute(tx)
  const inserted = new Set(rows.filter((row) => row.inserted).map((row) => row.id))
  const moved = await savePerimeters(tx, part)
  const changed = new Set([...rows.map((row) => row.id), ...moved].filter((id) => !inserted.has(id)))
  return { inserted, changed }
}

function asRecord(territory: NewTerritory) {
  const { polygons: _kept, ...row } = territory
  const folded = searchForm(territory.name)
  const { postcodes = [], aliases = [], fictional = false, validUntil } = territory
  return {
    ...row,
    folded,
    searched: searchedText(territory),
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

/** Fictional places are in no official list: they stay. */
async function closeAbsent(
  tx: Tx,
  rows: NewTerritory[],
  { kinds, generation }: { kinds: TerritoryKind[]; generation: string },
  now: Date,
): Promise<number> {
  const named = rows.map(({ kind, code }) => territoryId(kind, code))
  const { numAffectedRows } = await sql`
    update territories set valid_until = ${now.toISOString().slice(0, 10)}::text::date, imported_at = ${now}
    where kind = any (${kinds}::text[]) and generation <= ${generation} and valid_until is null and not fictional
      and id not in (select unnest(${named}::text[]))`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

async function conclude(tx: Tx, saved: Saved, now: Date): Promise<void> {
  await relate(tx)
  await tx
    .insertInto('territory_imports')
    .values({ at: now, ...saved })
    .execute()
  await announce(tx, 'territories.imported', saved, now)
}
