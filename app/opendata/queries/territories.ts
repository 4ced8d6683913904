import type { Db, Tx } from '../../platform/db/database.ts'
import type { TerritoryKind } from '../../territories/index.ts'

export type TerritoryRecord = {
  id: string
  kind: TerritoryKind
  code: string
  name: string
  hint: string
  within: string[]
  generation: string | null
  population: number | null
  lon: number | null
  lat: number | null
  is_current: boolean
}

/** Every territory known, by its identifier. @param after the last one already read */
export async function territoryRecords(db: Db | Tx, most: number, after = ''): Promise<TerritoryRecord[]> {
  return db
    .selectFrom('territories_public as t')
    .innerJoin('territory_within_public as w', 'w.territory_id', 't.id')
    .select(['t.id', 't.kind', 't.code', 't.name', 't.hint', 't.lon', 't.lat', 't.is_current'])
    .select(['w.within', 'w.generation', 'w.population'])
    .where('t.id', '>', after)
    .orderBy('t.id')
    .limit(most)
    .execute()
}
