import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { decide } from '../acts/decide.ts'
import { confirmRequest } from '../acts/request.ts'
import { messages } from '../messages/index.ts'
import { requestBehind } from '../queries/requests.ts'
import { LinkConfirm, LinkDecide, LinkNews } from '../views/answer.tsx'

/** `/demande/:token`: one button to confirm, or two to decide. Opening it changes nothing. */
export async function openRequest(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const request = await requestBehind(site.db, secretIn(c), site.clock())
  if (!request) return news(c, 'gone')
  if (request.decidedAt) return news(c, 'decided')
  const action = localPath(lang, `/demande/${secretIn(c)}`)
  const title = messages(lang).ask[request.kind].title(request.association)
  if (request.purpose === 'confirm') {
    if (request.confirmedAt) return news(c, 'confirmed')
    return show(c, { title, robots: 'noindex' }, <LinkConfirm {...{ lang, request, action }} />)
  }
  return show(c, { title, robots: 'noindex' }, <LinkDecide {...{ lang, request, action }} />)
}

/** `POST /demande/:token` */
export async function answerRequest(c: Ctx): Promise<Response> {
  const { site } = c.var
  const request = await requestBehind(site.db, secretIn(c), site.clock())
  if (!request) return news(c, 'gone')
  const requestId = request.id
  if (request.purpose === 'confirm') {
    await site.transaction((tx) => confirmRequest(tx, requestId, site.clock()))
    return news(c, 'confirmed')
  }
  const form = await readForm(c)
  const decision = form.text('faire') === 'oui' ? 'accepted' : 'declined'
  const reason = squeezeLines(form.text('raison')).slice(0, 500)
  const decided = await site.transaction((tx) =>
    decide(tx, { requestId, decision, reason, by: undefined }, site.clock()),
  )
  return news(c, decided.ok ? decision : 'decided')
}

type What = 'gone' | 'decided' | 'confirmed' | 'accepted' | 'declined'

function news(c: Ctx, what: What): Response {
  const { lang } = c.var
  const { title, text } = messages(lang).news[what]
  const status = what === 'gone' ? 404 : 200
  return show(c, { title, status, robots: 'noindex' }, <LinkNews title={title} text={text} />)
}

function secretIn(c: Ctx): string {
  return c.req.param('token') ?? ''
}
