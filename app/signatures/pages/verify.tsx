import type { ComponentChild } from 'preact'
import { readReference } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { detailsByReference } from '../queries/details.ts'
import { Verified } from '../views/verified.tsx'
import { Verify } from '../views/verify.tsx'
import { receiptData } from './receipt-data.ts'

/** `/verifier`, and `/verifier?code=…` which leads to the receipt’s own address. */
export function verify(c: Ctx): Response {
  const { lang } = c.var
  const typed = c.req.query('code')
  const t = messages(lang).link.verify
  const head = { title: t.title, description: t.lead }
  if (typed === undefined) return show(c, head, <Verify lang={lang} typed="" errors={[]} />)
  const reference = readReference(typed)
  if (reference) return c.redirect(localPath(lang, `/verifier/${reference}`), 303)
  const message = typed.trim() === '' ? t.missing : t.mistyped
  return page(c, 422, <Verify lang={lang} typed={typed} errors={[{ field: 'code', message }]} />)
}

/** `/verifier/:code`: what anybody who holds a receipt may check. */
export async function verified(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const typed = c.req.param('code') ?? ''
  const reference = readReference(typed)
  if (!reference) return c.redirect(`${localPath(lang, '/verifier')}?code=${encodeURIComponent(typed)}`, 303)
  const details = await detailsByReference(site.db, reference)
  const found = details && (await receiptData(site.db, details, c.req.url))
  if (!details || !found?.data) {
    const errors = [{ field: 'code', message: messages(lang).link.verify.unknown }]
    return page(c, 404, <Verify lang={lang} typed={reference} errors={errors} />)
  }
  const isNamed = details.publication === 'named'
  return page(
    c,
    200,
    <Verified
      lang={lang}
      receipt={found.data}
      isNamed={isNamed}
      page={isNamed && details.slug && details.state === 'in-force' ? details.slug : null}
      endedAt={details.state === 'withdrawn' ? details.endedAt : null}
      entries={found.entries}
    />,
  )
}

function page(c: Ctx, status: number, body: ComponentChild): Response {
  return show(c, { title: messages(c.var.lang).link.verify.title, status, robots: 'noindex' }, body)
}
