import { themeName } from '../../associations/index.ts'
import type { MultiPolygon, Point } from '../../kernel/geo.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { licence, whoActsIn } from '../../signatories/index.ts'
import {
  shapesOf,
  type Territory,
  type TerritoryDetails,
  territoryAtAddress,
  territoryPath,
} from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import { placePage } from '../queries/place-page.ts'

/** `/territoires/QN09301M.json`: what the page says, as data. Associations and networks are never added. */
export async function placeJson(c: Ctx): Promise<Response> {
  const territory = await addressed(c, '.json')
  if (!territory) return c.notFound()
  const { site, lang } = c.var
  const { containers, contained, members, neighbours, successors } = await placePage(
    site.db,
    site.sql,
    territory,
  )
  const who = await whoActsIn(site.db, territory.id)
  const shape = shaping(c)
  return c.json({
    licence,
    territoire: detailsOf(territory, shape),
    contenu_dans: containers.map(shape),
    rassemble: members.map(shape),
    contient: contained.flatMap(({ territories }) => territories.map(shape)),
    voisins: neighbours.map(shape),
    aujourd_hui: successors.map(shape),
    signataires: {
      associations: who.counts.associations,
      reseaux: who.counts.networks,
      par_theme: who.byTheme.map(({ theme, associations, networks }) => ({
        theme: themeName(lang, theme),
        associations,
        reseaux: networks,
      })),
    },
  })
}

/** `/territoires/QN09301M.geojson`: its perimeter or contour, and those of its districts (RFC 7946). */
export async function placeGeojson(c: Ctx): Promise<Response> {
  const territory = await addressed(c, '.geojson')
  if (!territory) return c.notFound()
  const { site } = c.var
  const { contained } = await placePage(site.db, site.sql, territory)
  const districts = contained.find(({ kind }) => kind === 'qpv')?.territories ?? []
  const shapes = await shapesOf(
    site.db,
    [territory, ...districts].map(({ id }) => id),
  )
  const shape = shaping(c)
  const features = [territory, ...districts].map((each) =>
    featureOf(each.id, shapes.get(each.id), shape(each)),
  )
  return sendGeojson(c, features)
}

/** Something on a map: its outline when we have it, else its middle. */
export function featureOf(id: string, polygons: MultiPolygon | undefined, properties: object, point?: Point) {
  const middle = point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null
  const geometry = polygons ? { type: 'MultiPolygon', coordinates: polygons } : middle
  return { type: 'Feature', id, geometry, properties }
}

export function sendGeojson(c: Ctx, features: object[]): Response {
  c.header('content-type', 'application/geo+json; charset=utf-8')
  return c.body(JSON.stringify({ type: 'FeatureCollection', licence, features }))
}

function addressed(c: Ctx, ending: string): Promise<TerritoryDetails | undefined> {
  return territoryAtAddress(c.var.site.db, (c.req.param('file') ?? '').slice(0, -ending.length))
}

type Shape = (territory: Territory) => { code: string; type: string; nom: string; page: string }

/** How a territory is named in data. */
export function shaping(c: Ctx): Shape {
  const { site, lang } = c.var
  return (territory) => ({
    code: territory.code,
    type: kindOf(lang, territory),
    nom: territory.name,
    page: `${site.config.url}${localPath(lang, territoryPath(territory))}`,
  })
}

function kindOf(lang: Lang, { kind }: Territory): string {
  return messages(lang).kinds[kind]
}

function detailsOf(territory: TerritoryDetails, shape: Shape) {
  const { postcodes, population, generation, validFrom, validUntil, lon, lat, fictional } = territory
  return {
    ...shape(territory),
    codes_postaux: postcodes,
    population,
    liste: generation,
    en_vigueur_depuis: validFrom,
    en_vigueur_jusqu_avant: validUntil,
    lon,
    lat,
    fictif: fictional,
  }
}
