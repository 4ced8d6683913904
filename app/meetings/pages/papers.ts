import type { Ctx } from '../../platform/http/route.ts'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { minutesPdf } from '../papers/minutes-paper.ts'
import { sheetPdf } from '../papers/sheet-paper.ts'
import { publicMeeting } from '../queries/agenda.ts'
import { expectedAt } from '../queries/expected.ts'
import { decisionsOf, presencesOf } from '../queries/record.ts'
import { forTenders, type MeetingVisit } from './gate.tsx'
import { openedHere, readsMinutes } from './link.tsx'
import { forMinutesReaders } from './meeting.tsx'

/** `…/rencontres/:slug/presences.pdf` */
export const sheetPaper = forTenders(async (c, { meeting }) => {
  const { site, lang } = c.var
  const names = await expectedAt(site.db, meeting.id)
  const pdf = await sheetPdf({ lang, siteUrl: site.config.url, meeting, names })
  return paperResponse(pdf, `presences-${meeting.slug}`)
})

/** `…/rencontres/:slug/compte-rendu.pdf`, for those who may read it, with who was there. */
export const minutesPaper = forMinutesReaders(async (c, { meeting }: MeetingVisit) => {
  const presences = await presencesOf(c.var.site.db, meeting.id)
  return paperOf(c, { meeting, presences, readers: meeting.minutesFor })
})

/** `/rencontre/:token/compte-rendu.pdf`: as far as the link of a letter reads. */
export async function linkedMinutesPaper(c: Ctx): Promise<Response> {
  const opened = await openedHere(c)
  if (!opened || !(await readsMinutes(c, opened))) return c.notFound()
  const { meeting } = opened
  return paperOf(c, { meeting, presences: [], readers: meeting.minutesFor })
}

/** `/rencontres/:slug/compte-rendu.pdf`: of a public meeting, when everyone reads it. */
export async function publicMinutesPaper(c: Ctx): Promise<Response> {
  const meeting = await publicMeeting(c.var.site.db, c.req.param('slug') ?? '')
  if (!meeting?.isReadByAll) return c.notFound()
  return paperOf(c, { meeting, presences: [], readers: 'public' })
}

type Asked = Omit<Parameters<typeof minutesPdf>[0], 'lang' | 'decisions'> & {
  meeting: { id: string; slug: string }
}

async function paperOf(c: Ctx, asked: Asked): Promise<Response> {
  const { site, lang } = c.var
  const { meeting } = asked
  const decisions = await decisionsOf(site.db, meeting.id)
  if (!meeting.minutes && decisions.length === 0) return c.notFound()
  return paperResponse(await minutesPdf({ ...asked, lang, decisions }), `compte-rendu-${meeting.slug}`)
}
