import { signedIn } from '../../accounts/index.ts'
import { associationBySlug, associationsByIds } from '../../associations/index.ts'
import { memberAt, memberHere, stewardsOf, tendingHere } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { type NewVouch, takeBackVouch, vouch } from '../acts/vouch.ts'
import { messages } from '../messages/index.ts'
import { actingIn, hasSigned, type Neighbour, neighboursOf } from '../queries/neighbours.ts'
import { Neighbours } from '../views/neighbours.tsx'

/** Who speaks, and among whom: an association of its neighbours, a steward of who acts on the territory. */
type Speaker = {
  byAssociationId: string | undefined
  territoryId?: string
  name: string
  neighbours: Neighbour[]
  at: string
  back: string
}

/** `/espace/associations/:slug/voisines` */
export async function ownNeighbours(c: Ctx): Promise<Response> {
  return page(c, await asAssociation(c))
}

/** `POST /espace/associations/:slug/voisines` */
export async function vouchAsAssociation(c: Ctx): Promise<Response> {
  return say(c, await asAssociation(c))
}

/** `/espace/territoires/:code/connues` */
export async function knownHere(c: Ctx): Promise<Response> {
  return page(c, await asSteward(c))
}

/** `POST /espace/territoires/:code/connues` */
export async function vouchAsSteward(c: Ctx): Promise<Response> {
  return say(c, await asSteward(c))
}

async function asAssociation(c: Ctx): Promise<Speaker> {
  const { associationId, slug, association: name } = memberHere(c)
  const back = `/espace/associations/${slug}`
  const neighbours = await neighboursOf(c.var.site.db, associationId)
  return { byAssociationId: associationId, name, neighbours, at: `${back}/voisines`, back }
}

async function asSteward(c: Ctx): Promise<Speaker> {
  const { db } = c.var.site
  const { territoryId, territory: name } = tendingHere(c)
  const mine = (await stewardsOf(db, territoryId)).find(({ personId }) => personId === signedIn(c).id)
  const back = `/espace/territoires/${c.req.param('code')}`
  const byAssociationId = mine?.association?.id
  const neighbours = byAssociationId ? await actingIn(db, territoryId, byAssociationId) : []
  return { byAssociationId, territoryId, name, neighbours, at: `${back}/connues`, back }
}

async function say(c: Ctx, speaker: Speaker): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const known = await associationBySlug(site.db, form.text('association'))
  const { byAssociationId, territoryId, neighbours, at } = speaker
  if (!known || !byAssociationId) return c.redirect(localPath(lang, at), 303)
  const said: NewVouch = {
    associationId: known.id,
    byAssociationId,
    territoryId,
    personId: signedIn(c).id,
  }
  if (form.text('faire') === 'reprendre') {
    await site.transaction((tx) => takeBackVouch(tx, said, site.clock()))
    return c.redirect(localPath(lang, at), 303)
  }
  const isNear = neighbours.some(({ id }) => id === known.id)
  const voucher = await voucherOf(c, { byAssociationId, slug: known.slug, isNear, id: known.id })
  const vouched = await site.transaction((tx) => vouch(tx, said, voucher, site.clock()))
  if (!vouched.ok) return page(c, speaker, messages(lang).neighbours.refused[vouched.reason])
  return c.redirect(localPath(lang, at), 303)
}

async function voucherOf(
  c: Ctx,
  {
    byAssociationId,
    slug,
    id,
    isNear,
  }: { byAssociationId: string; slug: string; id: string; isNear: boolean },
) {
  const { db } = c.var.site
  const [by] = await associationsByIds(db, [byAssociationId])
  // Whoever acts for both would be speaking for themselves.
  const isTheirs = (await memberAt(db, signedIn(c).id, slug)) !== undefined
  return {
    isOwn: isTheirs || byAssociationId === id,
    isNetwork: by?.kind === 'network',
    hasSigned: await hasSigned(db, byAssociationId),
    isNear,
  }
}

function page(c: Ctx, speaker: Speaker, refused?: string): Response {
  const { lang } = c.var
  const { name, neighbours, at, back, byAssociationId } = speaker
  const props = { lang, name, neighbours, refused, canSpeak: byAssociationId !== undefined }
  const head = {
    title: messages(lang).neighbours.title,
    status: refused ? 409 : 200,
    robots: 'noindex' as const,
  }
  return show(c, head, <Neighbours {...props} action={localPath(lang, at)} back={localPath(lang, back)} />)
}
