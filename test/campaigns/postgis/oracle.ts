import type postgres from 'postgres'
import type { MultiPolygon } from '../../../app/kernel/geo.ts'

/** What PostGIS says of a point and an area: which side, whether it covers it, how far its border is. */
export type Told = { is: 'inside' | 'close' | 'outside'; holds: boolean; metres: number }

/**
 * Areas as PostGIS likes them. Sides are straight in degrees, as GeoJSON says, while a geography’s are the
 * shortest way on the ellipsoid: cut every thirty metres they are the same to a tenth of a millimetre.
 */
export async function layOut(sql: postgres.Sql, areas: readonly MultiPolygon[]): Promise<void> {
  await sql`create extension if not exists postgis`
  await sql`create temp table area (i integer primary key, geom geometry(MultiPolygon, 4326))`
  for (const [i, coordinates] of areas.entries())
    await sql`insert into area values (${i}, ST_SetSRID(ST_GeomFromGeoJSON(${JSON.stringify({ type: 'MultiPolygon', coordinates })}::text), 4326))`
  await sql`create temp table border as
    select i, ST_Subdivide(ST_Segmentize(ST_Boundary(geom), 0.0003), 24)::geography as geog from area`
  await sql`create index on area using gist (geom)`
  await sql`create index on border using gist (geog)`
  await sql`analyze area`
  await sql`analyze border`
}

/** The same question as ours, point by point, of the areas that are near or hold it. */
export async function oracle(sql: postgres.Sql, lon: number[], lat: number[], closeMetres: number) {
  const rows = await sql<{ n: number; i: number; holds: boolean; metres: number | null }[]>`
    with point as materialized (
      select n::integer - 1 as n, ST_SetSRID(ST_MakePoint(x, y), 4326) as geom
      from unnest(${lon}::float8[], ${lat}::float8[]) with ordinality as p (x, y, n)
    ), near as (
      select n, i, min(ST_Distance(border.geog, point.geom::geography)) as metres
      from point join border on ST_DWithin(border.geog, point.geom::geography, ${closeMetres + 1}) group by n, i
    ), held as (
      select n, i from point join area on ST_Covers(area.geom, point.geom)
    )
    select n, i, held.n is not null as holds, metres from near full join held using (n, i)`
  const told = new Map<number, Map<number, Told>>()
  for (const { n, i, holds, metres } of rows) {
    const isClose = metres !== null && metres <= closeMetres
    const one: Told = {
      is: isClose ? 'close' : holds ? 'inside' : 'outside',
      holds,
      metres: metres ?? Infinity,
    }
    told.set(n, (told.get(n) ?? new Map()).set(i, one))
  }
  return told
}
