import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { LinkNews } from '../views/answer.tsx'

type What = keyof ReturnType<typeof messages>['news']

/** What became of a request, said once. */
export function news(c: Ctx, what: What): Response {
  const { lang } = c.var
  const { title, text } = messages(lang).news[what]
  const status = what === 'gone' ? 404 : 200
  return show(c, { title, status, robots: 'noindex' }, <LinkNews title={title} text={text} />)
}

export function secretIn(c: Ctx): string {
  return c.req.param('token') ?? ''
}

export function linkPath(c: Ctx): string {
  return localPath(c.var.lang, `/demande/${secretIn(c)}`)
}
