import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { addressOf, noQuestion, placedAt } from '../../signatories/index.ts'
import { type TerritoryDetails, territoryAtAddress, territoryPath } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { type PlacePage, placePage } from '../queries/place-page.ts'
import type { PlaceCard } from '../rules/card.ts'
import { drawingOf } from '../rules/drawing.ts'
import type { LinkedDrawing } from '../views/map.tsx'
import { Place } from '../views/place.tsx'
import { placeCards } from './cards.tsx'
import { linked } from './entrance.tsx'

/** `/territoires/QN09301M`: a territory, who acts there and what is around. */
export function place(more: readonly PlaceCard[]): Handler {
  const cards = [...placeCards, ...more]
  return (c) => placeWith(c, cards)
}

async function placeWith(c: Ctx, placeCards: readonly PlaceCard[]): Promise<Response> {
  const { site, lang } = c.var
  const asked = c.req.param('code') ?? ''
  const territory = await territoryAtAddress(site.db, asked)
  if (!territory) return c.notFound()
  const path = territoryPath(territory)
  if (`/territoires/${asked}` !== path)
    return c.redirect(localPath(lang, withFormer(path, asked, territory)), 301)
  const page = await placePage(site.db, site.sql, territory)
  const t = messages(lang)
  const about = { territory, db: site.db, lang, now: site.clock() }
  const cards = await Promise.all(placeCards.map((card) => card(about)))
  const feed = addressOf('/signataires.atom', placedAt(noQuestion, territory))
  const head = {
    title: t.pageTitle(t.kinds[territory.kind], territory.name),
    description: territory.hint,
    wide: true,
    feed: { path: feed, title: t.feedTitle(territory.name) },
  }
  return show(
    c,
    head,
    <Place {...{ page, path, feed, lang }} drawing={linkedDrawing(page)} former={formerOf(c)}>
      {cards}
    </Place>,
  )
}

/** A code of before says on the page which it was; another way to write today’s code does not. */
function withFormer(path: string, asked: string, { code }: TerritoryDetails): string {
  const isFormer = /^\d[\dAB]\d{3}$/i.test(asked) && asked.toUpperCase() !== code
  return isFormer ? `${path}?ancien=${asked.toUpperCase()}` : path
}

function formerOf(c: Ctx): string | undefined {
  const former = c.req.query('ancien')
  return former && /^\d[\dAB]\d{3}$/.test(former) ? former : undefined
}

function linkedDrawing({ layers }: PlacePage): LinkedDrawing | undefined {
  const drawing = drawingOf(layers)
  return drawing && linked(drawing)
}
