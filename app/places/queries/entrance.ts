import type { Db } from '../../platform/db/database.ts'
import {
  type Contained,
  everyTerritory,
  middlesOf,
  shapesOf,
  type Territory,
} from '../../territories/index.ts'
import type { Layers } from '../rules/drawing.ts'

/** A région and its départements; the last one gathers those that have none, overseas. */
export type RegionLines = { region: Contained | undefined; departements: Contained[] }
export type EntrancePage = { regions: RegionLines[]; groups: Contained[]; layers: Layers }

export async function entrancePage(db: Db): Promise<EntrancePage> {
  const [regions, departements, groups] = await Promise.all([
    everyTerritory(db, 'region'),
    everyTerritory(db, 'departement'),
    everyTerritory(db, 'group'),
  ])
  const isIn = (id: string) => (each: { within: string[] }) => each.within.includes(id)
  const lines: RegionLines[] = regions.map((region) => ({
    region,
    departements: departements.filter(isIn(region.id)),
  }))
  const alone = departements.filter((each) => !regions.some(({ id }) => isIn(id)(each)))
  if (alone.length > 0) lines.push({ region: undefined, departements: alone })
  return { regions: lines, groups, layers: await layersOf(db, departements) }
}

async function layersOf(db: Db, departements: Contained[]): Promise<Layers> {
  const ids = departements.map(({ id }) => id)
  const [shapes, points] = await Promise.all([shapesOf(db, ids), middlesOf(db, ids)])
  const others = departements.map(({ id, kind, code, name, hint }) => {
    const territory: Territory = { id, kind, code, name, hint }
    return { territory, polygons: shapes.get(id), point: points.get(id) }
  })
  return { land: [], others, here: [] }
}
