import type { Ctx } from '../platform/http/route.ts'
import { show } from '../ui/show.tsx'
import { messages } from './messages/index.ts'
import { Refusal } from './views/refusal.tsx'

type Words = { title: string; text: string }

// None of these asks the database: they must work when it is away.

export function notFoundPage(c: Ctx): Response {
  return refusal(c, 404, messages(c.var.lang).notFound)
}

export function forbiddenPage(c: Ctx): Response {
  return refusal(c, 403, messages(c.var.lang).forbidden)
}

export function tooLargePage(c: Ctx): Response {
  return refusal(c, 413, messages(c.var.lang).tooLarge)
}

export function unavailablePage(c: Ctx): Response {
  c.header('retry-after', '5')
  return refusal(c, 503, messages(c.var.lang).unavailable)
}

export function unexpectedPage(c: Ctx): Response {
  const t = messages(c.var.lang).unexpected
  return refusal(c, 500, t, t.number(c.var.requestId))
}

function refusal(c: Ctx, status: number, words: Words, note?: string): Response {
  // A refusal must never be kept in the place of the page.
  c.header('cache-control', 'no-store')
  const body = <Refusal lang={c.var.lang} title={words.title} text={words.text} {...(note ? { note } : {})} />
  return show(c, { title: words.title, status, robots: 'noindex' }, body)
}
