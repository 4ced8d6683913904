import { sql } from 'kysely'
import type { Point } from '../../kernel/geo.ts'
import type { Db, Tx } from '../../platform/db/database.ts'

/** Where a territory is: its own point, else the middle of the districts and communes inside it. */
export async function pointOf(db: Db | Tx, territoryId: string): Promise<Point | undefined> {
  const { rows } = await sql<{ lon: number | null; lat: number | null }>`
    select coalesce(t.lon, inside.lon) as lon, coalesce(t.lat, inside.lat) as lat
    from territories_public t cross join lateral (
      select avg(i.lon) as lon, avg(i.lat) as lat
      from territory_ancestors_public a join territories_public i on i.id = a.territory_id
      where a.ancestor_id = t.id and i.lon is not null) inside
    where t.id = ${territoryId}`.execute(db)
  const [row] = rows
  return row && row.lon !== null && row.lat !== null ? { lon: row.lon, lat: row.lat } : undefined
}
