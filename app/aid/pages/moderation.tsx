import { isId } from '../../kernel/ids.ts'
import { type HiddenBy, readDecision, readReport } from '../../kernel/moderation.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { ReportPage, reportErrors, rulingError } from '../../ui/moderation.tsx'
import { show } from '../../ui/show.tsx'
import { moderate, report } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import { type Listing, listingByCode } from '../queries/listings.ts'
import { moderationQueue } from '../queries/moderation.ts'
import { ModerationQueue, Reported, type Wrong } from '../views/moderation.tsx'
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
  const read = readReport(typed)
  if (!read.ok) return reportPage(c, listing, typed, reportErrors(lang, read.problems))
  const told = { listingId: listing.id, ...read.value, network: networkOf(addressOf(c)) }
  await site.transaction((tx) => report(tx, told, site.clock()))
  return show(c, { title: messages(lang).report.doneTitle, robots: 'noindex' }, <Reported lang={lang} />)
}

function reportPage(c: Ctx, { title }: Listing, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const t = messages(lang).report
  const status = errors.length > 0 ? 422 : 200
  const body = <ReportPage {...{ lang, over: title, t, typed, errors }} />
  return show(c, { title: t.title, status, robots: 'noindex' }, body)
}

/** `/equipe/entraide` */
export function moderation(c: Ctx): Promise<Response> {
  return teamQueue(c)
}

/** `POST /equipe/entraide/:listing`: takes it off with a public reason, leaves it, or shows it again. */
export async function decide(c: Ctx): Promise<Response> {
  const id = c.req.param('listing') ?? ''
  if (!isId(id)) return c.notFound()
  const wrong = await rule(c, id, 'team')
  return wrong ? teamQueue(c, wrong) : c.redirect(teamPath(c), 303)
}

async function teamQueue(c: Ctx, wrong?: Wrong): Promise<Response> {
  const { site, lang } = c.var
  const words = messages(lang).team
  const queue = await moderationQueue(site.db)
  const body = <ModerationQueue {...{ lang, queue, words, wrong }} at={teamPath(c)} as="team" />
  return show(c, { title: words.title, status: wrong ? 422 : 200, robots: 'noindex' }, body)
}

/** What a form decides of a listing, done. @returns what is wrong with it, if it could not be. */
export async function rule(c: Ctx, listingId: string, as: HiddenBy): Promise<Wrong> {
  const { site, lang } = c.var
  const typed = await readForm(c)
  const field = `raison-${listingId}`
  const decision = readDecision(typed, field)
  if (decision === 'missing' || decision === 'long')
    return { id: listingId, typed: typed.text(field), errors: [rulingError(lang, field, decision)] }
  await site.transaction((tx) => moderate(tx, { listingId, as, decision }, site.clock()))
  return undefined
}

function teamPath(c: Ctx): string {
  return localPath(c.var.lang, '/equipe/entraide')
}
