import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { currentDirectory } from '../queries/directory.ts'
import { countAt, find } from '../rules/directory/find.ts'
import { addressOf, placedAt } from '../rules/filter.ts'
import type { PlacesAnswer } from '../rules/map/places.ts'
import { asked, filterAt } from './asked.ts'

const fiveDecimals = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** `/signataires/carte.json`: the places where those found act, for the interactive map. */
export async function mapPlaces(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const t = messages(lang)
  const request = await asked(c)
  const filter = filterAt(request)
  if (!filter) return c.json({ erreur: t.filters.unknownPlace }, 422)
  const directory = await currentDirectory(site.db)
  const found = find(directory, filter)
  const places = directory.placesOf(found.everyone).flatMap((id): PlacesAnswer['places'] => {
    const territory = directory.tree.get(id)
    const point = directory.tree.point(id)
    if (!territory || !point) return []
    const count = countAt(directory, id, found)
    const label = `${territory.name} : ${t.facets.count(count)}`
    const [lon, lat] = [fiveDecimals(point.lon), fiveDecimals(point.lat)]
    return [[id, territory.name, lon, lat, count.associations, count.networks, label]]
  })
  const question = placedAt({ ...request.question, view: 'list' })
  return c.json({ list: addressOf(localPath(lang, '/signataires'), question), places } satisfies PlacesAnswer)
}
