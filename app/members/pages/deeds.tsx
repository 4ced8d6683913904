import { associationBySlug } from '../../associations/index.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { deedsOf } from '../queries/deeds.ts'
import type { Desk } from '../rules/desk.ts'
import { Deeds } from '../views/deeds.tsx'
import { memberHere, tendingHere } from './here.ts'

type Of = { name: string; back: string; where: { associationId: string } | { territoryId: string } }

/** What was done, for those who may see it: representatives, stewards, and the team. */
export function deedsPages(desk: Desk) {
  const page = async (c: Ctx, { name, back, where }: Of) => {
    const { site, lang } = c.var
    const deeds = await deedsOf(site.db, where)
    const body = <Deeds {...{ lang, name, deeds }} back={localPath(lang, back)} words={desk.deeds} />
    return show(c, { title: messages(lang).deeds.title(name), robots: 'noindex' }, body)
  }
  const ofAssociation: Handler = (c) => {
    const { association: name, associationId, slug } = memberHere(c)
    return page(c, { name, back: `/espace/associations/${slug}`, where: { associationId } })
  }
  const ofTerritory: Handler = (c) => {
    const { territory: name, territoryId } = tendingHere(c)
    return page(c, { name, back: `/espace/territoires/${c.req.param('code')}`, where: { territoryId } })
  }
  const forTeam: Handler = async (c) => {
    const found = await associationBySlug(c.var.site.db, c.req.param('slug') ?? '')
    if (!found) return c.notFound()
    return page(c, { name: found.name, back: '/equipe', where: { associationId: found.id } })
  }
  return { ofAssociation, ofTerritory, forTeam }
}
