import type { MultiPolygon } from '../../kernel/geo.ts'
import type { Db } from '../../platform/db/database.ts'
import { type Contained, containedIn, shapesOf, type Territory } from '../../territories/index.ts'

/** A commune to point at: its land, its districts, and their perimeters. */
export type CommuneMap = {
  commune: Territory
  land: MultiPolygon[]
  districts: Contained[]
  perimeters: MultiPolygon[]
}

export async function communeMap(db: Db, commune: Territory): Promise<CommuneMap> {
  const districts = await containedIn(db, commune.id, 'qpv')
  const shapes = await shapesOf(db, [commune.id, ...districts.map(({ id }) => id)])
  return {
    ...{ commune, districts },
    land: shapesAmong(shapes, [commune]),
    perimeters: shapesAmong(shapes, districts),
  }
}

function shapesAmong(shapes: Map<string, MultiPolygon>, territories: readonly Territory[]): MultiPolygon[] {
  return territories.map(({ id }) => shapes.get(id)).filter((shape) => shape !== undefined)
}
