import { isId } from '../../kernel/ids.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { moderate, report } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import { type Listing, listingByCode } from '../queries/listings.ts'
import { moderationQueue } from '../queries/moderation.ts'
import { isReportReason, longestReason, longestReport } from '../rules/report.ts'
import { ModerationQueue, Reported, ReportForm } from '../views/moderation.tsx'
import { codeOf, listing as listingPage } from './listing.tsx'

/** `/entraide/:code/signaler` */
export async function reportForm(c: Ctx): Promise<Response> {
  const listing = await listingByCode(c.var.site.db, codeOf(c))
  return listing ? reportPage(c, listing, new FormFields([]), []) : listingPage(c)
}

/** `POST /entraide/:code/signaler`: once for each network and day; the page is the same. */
export async function sendReport(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const listing = await listingByCode(site.db, codeOf(c))
  if (!listing) return listingPage(c)
  const typed = await readForm(c)
  const [reason, words] = [typed.text('reason'), squeezeLines(typed.text('words'))]
  const t = messages(lang).report
  const errors = [
    ...(isReportReason(reason) ? [] : [{ field: 'reason', message: t['reason-missing'] }]),
    ...(words.length > longestReport ? [{ field: 'words', message: t['words-long'] }] : []),
  ]
  if (errors.length > 0 || !isReportReason(reason)) return reportPage(c, listing, typed, errors)
  const told = { listingId: listing.id, reason, words, network: networkOf(addressOf(c)) }
  await site.transaction((tx) => report(tx, told, site.clock()))
  return show(c, { title: t.doneTitle, robots: 'noindex' }, <Reported lang={lang} />)
}

function reportPage(c: Ctx, { title }: Listing, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const head = { title: messages(lang).report.title, robots: 'noindex' } as const
  const status = errors.length > 0 ? 422 : 200
  return show(c, { ...head, status }, <ReportForm {...{ lang, title, typed, errors }} />)
}

/** `/equipe/entraide` */
export async function moderation(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const queue = await moderationQueue(site.db)
  const body = <ModerationQueue lang={lang} queue={queue} />
  return show(c, { title: messages(lang).team.title, robots: 'noindex' }, body)
}

/** `POST /equipe/entraide/:listing`: takes it off with a public reason, leaves it, or shows it again. */
export async function decide(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const id = c.req.param('listing') ?? ''
  if (!isId(id)) return c.notFound()
  const typed = await readForm(c)
  const act = typed.text('act')
  const reason = squeeze(typed.text(`reason-${id}`))
  const t = messages(lang).team
  const why =
    act !== 'hide'
      ? undefined
      : reason === ''
        ? 'reason-missing'
        : reason.length > longestReason && 'reason-long'
  if (why) {
    const queue = await moderationQueue(site.db)
    const wrong = { id, typed: reason, errors: [{ field: `reason-${id}`, message: t[why] }] }
    const body = <ModerationQueue {...{ lang, queue, wrong }} />
    return show(c, { title: t.title, status: 422, robots: 'noindex' }, body)
  }
  const decision = act === 'hide' ? { hide: reason } : act === 'show' ? 'show' : 'keep'
  await site.transaction((tx) => moderate(tx, id, decision, site.clock()))
  return c.redirect(localPath(lang, '/equipe/entraide'), 303)
}
