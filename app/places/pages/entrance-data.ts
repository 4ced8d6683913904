import { jsonParts } from '../../platform/files/written-json.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { whenChanged } from '../../platform/http/when-changed.ts'
import { lastChange, licence } from '../../signatories/index.ts'
import { everyTerritory, shapesOf } from '../../territories/index.ts'
import { entrancePage } from '../queries/entrance.ts'
import { featureOf, sendGeojson, shaping } from './data.ts'

/** `/territoires.json`: régions, départements and groups, as the page lists them. */
export async function entranceJson(c: Ctx): Promise<Response> {
  const { regions, groups } = await entrancePage(c.var.site.db)
  const shape = shaping(c)
  return c.json({
    licence,
    regions: regions.map(({ region, departements }) => ({
      region: region ? shape(region) : null,
      departements: departements.map((each) => ({ ...shape(each), quartiers: each.districts })),
    })),
    groupes: groups.map(shape),
  })
}

/** `/territoires.geojson`: the départements of the map, each with its outline, or its middle when we have none. */
export async function entranceGeojson(c: Ctx): Promise<Response> {
  const { layers } = await entrancePage(c.var.site.db)
  const shape = shaping(c)
  const features = layers.others.map(({ territory, polygons, point }) =>
    featureOf(territory.id, polygons, shape(territory), point),
  )
  return sendGeojson(c, features)
}

/** `/territoires/quartiers.geojson`: the perimeter of every district in force, sent as it is read. */
export async function districtsGeojson(c: Ctx): Promise<Response> {
  const { site } = c.var
  return whenChanged(c, await lastChange(site.db), () =>
    flow(c, {
      type: 'application/geo+json; charset=utf-8',
      file: 'quartiers.geojson',
      parts: jsonParts({ type: 'FeatureCollection', licence }, 'features', districtFeatures(c)),
    }),
  )
}

const batch = 100

async function* districtFeatures(c: Ctx) {
  const { db } = c.var.site
  const shape = shaping(c)
  const districts = await everyTerritory(db, 'qpv')
  for (let i = 0; i < districts.length; i += batch) {
    const some = districts.slice(i, i + batch)
    const shapes = await shapesOf(
      db,
      some.map(({ id }) => id),
    )
    yield some.map((each) => featureOf(each.id, shapes.get(each.id), shape(each)))
  }
}
