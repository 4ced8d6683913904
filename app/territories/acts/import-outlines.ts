import { sql } from 'kysely'
import type { MultiPolygon } from '../../kernel/geo.ts'
import { done, type Outcome } from '../../kernel/outcome.ts'
import { type Db, database, type Sql } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { communesByCode } from '../queries/imports.ts'
import { territoriesByIds } from '../queries/territories.ts'
import { type FileOutline, type OutlineFileFault, readOutlineFile } from '../rules/outline-file.ts'
import { type TerritoryKind, territoryId } from '../rules/territory.ts'

export type OutlineKind = Extract<TerritoryKind, 'region' | 'departement' | 'epci' | 'commune'>

export type OutlineImport = {
  saved: number
  unchanged: number
  rejected: string[]
  /** Codes that no territory here has or ever had. */
  unknown: string[]
}

const batch = 500

/**
 * Imports contours to draw, in one transaction. That of a merged commune becomes a piece of today’s commune.
 * They draw maps and decide nothing: only the perimeters of districts do.
 */
export async function importOutlines(
  pool: Sql,
  content: unknown,
  kind: OutlineKind,
  now: Date,
  onProgress: (saved: number, of: number) => void = () => {},
): Promise<Outcome<OutlineImport, OutlineFileFault>> {
  const file = readOutlineFile(content)
  if (!file.ok) return file
  const { rejected } = file.value
  const { outlines, unknown } = await todays(database(pool), kind, file.value.outlines)
  const rows = [...outlines].map(([territory_id, polygons]) => ({ territory_id, polygons }))
  return database(pool)
    .transaction()
    .execute(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx)
      let saved = 0
      for (let from = 0; from < rows.length; from += batch) {
        const part = rows.slice(from, from + batch)
        const { numAffectedRows } = await sql`
          insert into territory_outlines as o (territory_id, polygons)
          select territory_id, polygons from jsonb_to_recordset(${JSON.stringify(part)}::text::jsonb)
            as r (territory_id text, polygons jsonb)
          on conflict (territory_id) do update set polygons = excluded.polygons
          where o.polygons is distinct from excluded.polygons`.execute(tx)
        saved += Number(numAffectedRows ?? 0)
        onProgress(from + part.length, rows.length)
      }
      // Pages kept in memory hear of it like of any other import.
      if (saved > 0)
        await announce(tx, 'territories.imported', { inserted: 0, updated: saved, closed: 0 }, now)
      return done({ saved, unchanged: rows.length - saved, rejected, unknown })
    })
}

async function todays(db: Db, kind: OutlineKind, file: FileOutline[]) {
  const codes = file.map((outline) => outline.code)
  const communes = kind === 'commune' ? await communesByCode(db, codes) : new Map<string, string>()
  const idOf = (code: string) => communes.get(code) ?? territoryId(kind, code)
  const known = new Set((await territoriesByIds(db, codes.map(idOf))).map(({ id }) => id))
  const outlines = new Map<string, MultiPolygon>()
  for (const { code, polygons } of file) {
    const id = idOf(code)
    if (known.has(id)) outlines.set(id, [...(outlines.get(id) ?? []), ...polygons])
  }
  return { outlines, unknown: codes.filter((code) => !known.has(idOf(code))) }
}
