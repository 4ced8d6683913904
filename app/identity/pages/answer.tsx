import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { decide } from '../acts/decide.ts'
import { confirmRequest } from '../acts/request.ts'
import { vouchForClaim } from '../acts/vouch-for-claim.ts'
import { messages } from '../messages/index.ts'
import { claimVouch, vouchesOfClaims } from '../queries/claim-vouches.ts'
import { type EntryRequest, requestBehind } from '../queries/requests.ts'
import { LinkConfirm, LinkDecide } from '../views/answer.tsx'
import { LinkVouch } from '../views/vouching.tsx'
import { afterConfirming, pressNeighbours } from './asking-neighbours.tsx'
import { linkPath, news, secretIn } from './link.tsx'

type Opened = EntryRequest & { vouchId: string | null }

/** `/demande/:token`: one button to confirm or to speak for somebody, two to decide. Opening it changes nothing. */
export async function openRequest(c: Ctx): Promise<Response> {
  const { site } = c.var
  const request = await requestBehind(site.db, secretIn(c), site.clock())
  if (!request) return news(c, 'gone')
  if (request.purpose === 'vouch') return openVouch(c, request)
  if (request.decidedAt) return news(c, 'decided')
  return request.purpose === 'confirm' ? openConfirm(c, request) : openDecide(c, request)
}

function openConfirm(c: Ctx, request: EntryRequest): Response | Promise<Response> {
  const { lang } = c.var
  if (request.confirmedAt) return afterConfirming(c, request)
  const title = messages(lang).ask[request.kind].title(request.association)
  return show(c, { title, robots: 'noindex' }, <LinkConfirm {...{ lang, request, action: linkPath(c) }} />)
}

async function openDecide(c: Ctx, request: EntryRequest): Promise<Response> {
  const { lang, site } = c.var
  const title = messages(lang).ask[request.kind].title(request.association)
  const vouches = await vouchesOfClaims(site.db, [request.id])
  const props = { lang, request, vouches, action: linkPath(c) }
  return show(c, { title, robots: 'noindex' }, <LinkDecide {...props} />)
}

/** What became of the claim is told to whoever claimed, not to neighbours. */
async function openVouch(c: Ctx, request: Opened): Promise<Response> {
  const { lang, site } = c.var
  const vouch = await claimVouch(site.db, request.vouchId ?? '')
  if (!vouch) return news(c, 'gone')
  if (vouch.vouchedAt) return news(c, 'vouched')
  if (request.decidedAt) return news(c, 'decided')
  const title = messages(lang).vouching.say.title(request.name)
  const body = <LinkVouch {...{ lang, request, neighbour: vouch.name, action: linkPath(c) }} />
  return show(c, { title, robots: 'noindex' }, body)
}

/** `POST /demande/:token` */
export async function answerRequest(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const request = await requestBehind(site.db, secretIn(c), site.clock())
  if (!request) return news(c, 'gone')
  if (request.purpose === 'vouch') {
    await site.transaction((tx) => vouchForClaim(tx, request.vouchId ?? '', site.clock()))
    return c.redirect(localPath(lang, `/demande/${secretIn(c)}`), 303)
  }
  return request.purpose === 'confirm' ? confirm(c, request) : answer(c, request)
}

async function confirm(c: Ctx, request: EntryRequest): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  if (form.text('faire') === 'voisines') return pressNeighbours(c, request, form)
  await site.transaction((tx) => confirmRequest(tx, request.id, site.clock()))
  return c.redirect(linkPath(c), 303)
}

async function answer(c: Ctx, { id: requestId }: EntryRequest): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  const decision = form.text('faire') === 'oui' ? 'accepted' : 'declined'
  const reason = squeezeLines(form.text('raison')).slice(0, 500)
  const decided = await site.transaction((tx) =>
    decide(tx, { requestId, decision, reason, by: undefined }, site.clock()),
  )
  if (decided.ok) return news(c, decision)
  return news(c, decided.reason === 'contested' ? 'contested' : 'decided')
}
