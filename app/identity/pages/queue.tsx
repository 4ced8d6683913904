import { peopleByIds, signedIn } from '../../accounts/index.ts'
import { isId } from '../../kernel/ids.ts'
import { squeezeLines } from '../../kernel/text.ts'
import { memberHere } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { decide } from '../acts/decide.ts'
import { messages } from '../messages/index.ts'
import { vouchesOfClaims } from '../queries/claim-vouches.ts'
import { decidedRequests, waitingRequests } from '../queries/requests.ts'
import { Queue } from '../views/queue.tsx'

type Where = { associationId?: string; at: string; back: string; name?: string }

/** `/espace/associations/:slug/demandes`: what was asked about our entry. */
export function ownQueue(c: Ctx): Promise<Response> {
  return queue(c, own(c))
}

/** `POST /espace/associations/:slug/demandes` */
export function decideOwn(c: Ctx): Promise<Response> {
  return decideOne(c, own(c))
}

/** `/equipe/demandes`: what was asked about every entry. */
export function teamQueue(c: Ctx): Promise<Response> {
  return queue(c, everywhere)
}

/** `POST /equipe/demandes` */
export function decideForTeam(c: Ctx): Promise<Response> {
  return decideOne(c, everywhere)
}

const everywhere: Where = { at: '/equipe/demandes', back: '/equipe' }

function own(c: Ctx): Where {
  const { associationId, slug, association: name } = memberHere(c)
  const back = `/espace/associations/${slug}`
  return { associationId, at: `${back}/demandes`, back, name }
}

async function queue(c: Ctx, { associationId, at, back, name }: Where): Promise<Response> {
  const { site, lang } = c.var
  const [waiting, decided] = [
    await waitingRequests(site.db, associationId),
    await decidedRequests(site.db, associationId),
  ]
  const people = await peopleByIds(
    site.db,
    decided.flatMap(({ decidedBy }) => decidedBy ?? []),
  )
  const vouches = await vouchesOfClaims(
    site.db,
    waiting.map(({ id }) => id),
  )
  const props = {
    lang,
    waiting,
    vouches,
    decided,
    people,
    action: localPath(lang, at),
    back: localPath(lang, back),
  }
  const head = { title: messages(lang).queue.title, robots: 'noindex' as const }
  return show(c, head, <Queue {...props} over={name} />)
}

async function decideOne(c: Ctx, { associationId, at }: Where): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const requestId = form.text('demande')
  const decision = form.text('faire') === 'oui' ? ('accepted' as const) : ('declined' as const)
  const reason = squeezeLines(form.text('raison')).slice(0, 500)
  const about = associationId ? { associationId } : {}
  const decided = { requestId, decision, reason, by: signedIn(c).id, ...about }
  if (isId(requestId)) await site.transaction((tx) => decide(tx, decided, site.clock()))
  return c.redirect(localPath(lang, at), 303)
}
