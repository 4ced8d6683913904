import { isTheme, themeName, themes } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { searchTerritories, type Territory, territoriesByIds } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { elementCode, frameCode } from '../rules/code.ts'
import { frameAddress, readWanted, type Wanted, widgets } from '../rules/wanted.ts'
import { EmbedPage } from '../views/embed-page.tsx'

/** `/integrer?quoi=&lieu=&theme=&nombre=`: what to show of the register, a preview, the code. */
export async function embedPage(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang)
  const query = new URL(c.req.url).searchParams
  const widget = widgets.find((each) => each === query.get('quoi')) ?? 'compteur'
  const place = (query.get('lieu') ?? '').trim().slice(0, 100)
  const found = await placesMeant(c, place, query.get('lieu-choice') ?? '')
  const [territory] = found
  const { territory: _asked, ...rest } = readWanted(query, isTheme)
  const wanted: Wanted = { ...rest, ...(territory && { territory: territory.id }) }
  const placeError = whyNotPlace(place, found, t.page)
  const path = localPath(lang, `/integrer/${widget}`)
  const code = { site: site.config.url, path, widget, wanted, lang, title: t.frame.title }
  const body = (
    <EmbedPage
      {...{ widget, wanted, placeError, lang }}
      place={territory && !placeError ? territory.name : place}
      themes={themes.map((theme) => ({ value: theme, label: themeName(lang, theme) }))}
      frame={frameAddress(path, wanted)}
      frameCode={frameCode(code)}
      elementCode={elementCode(code)}
    />
  )
  const head = { title: t.page.title, description: t.page.description, status: placeError ? 422 : 200 }
  return show(c, head, body)
}

/** What was chosen in the list, as long as its words are still there; else what the words alone mean. */
async function placesMeant(c: Ctx, place: string, choice: string): Promise<Territory[]> {
  const { db } = c.var.site
  const [chosen] = choice ? await territoriesByIds(db, [choice.slice(0, 80)]) : []
  if (chosen && (!place || chosen.name === place)) return [chosen]
  if (!place) return []
  const found = await searchTerritories(db, place, 8)
  const same = found.filter(({ name, code }) =>
    [name, code].some((each) => each.toLowerCase() === place.toLowerCase()),
  )
  return same.length > 0 ? same : found
}

type PlaceWords = { unknownPlace: string; severalPlaces: string }

function whyNotPlace(place: string, found: Territory[], words: PlaceWords): string | undefined {
  if (found.length > 1) return words.severalPlaces
  return place && found.length === 0 ? words.unknownPlace : undefined
}
