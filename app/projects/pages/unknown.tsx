import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { UnknownLink } from '../views/unknown.tsx'

/** A link that was cut, or is too old. */
export function unknownLink(c: Ctx): Response {
  const { lang } = c.var
  const { title } = messages(lang).unknown
  return show(c, { title, status: 410, robots: 'noindex' }, <UnknownLink lang={lang} />)
}
