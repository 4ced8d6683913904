import { isId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { type Territory, territoryAddress, territoryByAddress } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { listingsToTend } from '../queries/moderation.ts'
import { ModerationQueue, type Wrong } from '../views/moderation.tsx'
import { rule } from './moderation.tsx'

/** `/espace/territoires/:code/entraide`: what stands in the territory, and what is hidden there. */
export async function placeDesk(c: Ctx): Promise<Response> {
  const territory = await territoryByAddress(c.var.site.db, c.req.param('code') ?? '')
  return territory ? queuePage(c, territory) : c.notFound()
}

/** `POST /espace/territoires/:code/entraide/:listing`: hides one with a public reason, or shows it again. */
export async function decideHere(c: Ctx): Promise<Response> {
  const { site } = c.var
  const id = c.req.param('listing') ?? ''
  const territory = await territoryByAddress(site.db, c.req.param('code') ?? '')
  if (!territory || !isId(id)) return c.notFound()
  const here = await listingsToTend(site.db, territory.id, dayOf(site.clock()), id)
  if (!here.some((one) => one.id === id)) return c.notFound()
  const wrong = await rule(c, id, 'steward')
  if (wrong) return queuePage(c, territory, wrong)
  return c.redirect(`${pathOf(c, territory)}#annonce-${id}`, 303)
}

async function queuePage(c: Ctx, territory: Territory, wrong?: Wrong): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).steward
  const queue = await listingsToTend(site.db, territory.id, dayOf(site.clock()))
  const as = c.var.tending?.role === 'steward' ? 'steward' : undefined
  const words = { title: t.title, lead: t.lead(territory.name), none: t.none }
  const body = <ModerationQueue {...{ lang, queue, words, wrong }} at={pathOf(c, territory)} as={as} />
  return show(c, { title: t.title, status: wrong ? 422 : 200, robots: 'noindex' }, body)
}

function pathOf(c: Ctx, territory: Territory): string {
  return localPath(c.var.lang, `/espace/territoires/${territoryAddress(territory)}/entraide`)
}
