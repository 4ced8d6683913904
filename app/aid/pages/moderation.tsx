import { isId } from '../../kernel/ids.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { moderate, type Ruling, report } from '../acts/moderate.ts'
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
  const words = messages(lang).team
  const body = <ModerationQueue {...{ lang, queue, words }} at={teamPath(c)} as="team" />
  return show(c, { title: words.title, robots: 'noindex' }, body)
}

/** `POST /equipe/entraide/:listing`: takes it off with a public reason, leaves it, or shows it again. */
export async function decide(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const id = c.req.param('listing') ?? ''
  if (!isId(id)) return c.notFound()
  const ruling = readRuling(await readForm(c), id)
  const t = messages(lang).team
  if ('why' in ruling) {
    const queue = await moderationQueue(site.db)
    const wrong = { id, typed: ruling.typed, errors: [{ field: `reason-${id}`, message: t[ruling.why] }] }
    const body = <ModerationQueue {...{ lang, queue, wrong, words: t }} at={teamPath(c)} as="team" />
    return show(c, { title: t.title, status: 422, robots: 'noindex' }, body)
  }
  await site.transaction((tx) => moderate(tx, { listingId: id, as: 'team', ...ruling }, site.clock()))
  return c.redirect(teamPath(c), 303)
}

function teamPath(c: Ctx): string {
  return localPath(c.var.lang, '/equipe/entraide')
}

type ReadRuling = { decision: Ruling['decision'] } | { why: 'reason-missing' | 'reason-long'; typed: string }

/** What a form decides of a listing; hiding asks for a reason. */
export function readRuling(typed: FormFields, id: string): ReadRuling {
  const act = typed.text('act')
  if (act !== 'hide') return { decision: act === 'show' ? 'show' : 'keep' }
  const reason = squeeze(typed.text(`reason-${id}`))
  if (reason === '') return { why: 'reason-missing', typed: reason }
  if (reason.length > longestReason) return { why: 'reason-long', typed: reason }
  return { decision: { hide: reason } }
}
