import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { addressOf, countWords, licence, placeHref, registerMap } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import { shapesOf } from '../rules/map-shapes.ts'
import { askedPlace, filterOf, questionOf } from './asked-place.ts'

/** `/integrer/carte.json?territoire=&theme=`: the map as lines and circles, for the element that draws it. */
export async function mapShapes(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const asked = await askedPlace(c)
  if (asked.isUnknown) return c.json({ erreur: messages(lang).frame.unknown }, 404)
  const map = await registerMap(site.db, filterOf(asked.wanted))
  const question = { ...questionOf(asked), view: 'map' } as const
  const address = (path: string) => `${site.config.url}${localPath(lang, path)}`
  return c.json({
    licence,
    ...shapesOf(map, (here) => ({
      name: here.territory.name,
      count: countWords(lang, here),
      url: address(placeHref(question, here.territory)),
    })),
    url: address(addressOf('/signataires', question)),
  })
}
