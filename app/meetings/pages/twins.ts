import { answerCalendar } from '../../platform/calendar/answer-calendar.ts'
import { answerFeed } from '../../platform/http/feed.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { territoryAddress } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import { agendaPage, calendarMeetings, latestChanges, publicMeeting } from '../queries/agenda.ts'
import { readCursor, writtenCursor } from '../rules/cursor.ts'
import { shapeOf } from '../shape.ts'
import { askedPlace } from './asked-place.ts'
import { calendarEntry } from './calendar-entry.ts'

const jsonPageSize = 100

/** The territory asked for; a place that is not one answers 422, since a calendar would keep the wrong thing for years. */
async function placed(c: Ctx) {
  const place = await askedPlace(c)
  const territory = place.is === 'one' ? place.territory : undefined
  const refusal = place.is === 'unknown' ? c.text(messages(c.var.lang).agenda.unknownPlace, 422) : undefined
  return { territory, refusal }
}

/** `/agenda.ics`: a calendar to subscribe to, whole or of one place. */
export async function agendaCalendar(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { territory, refusal } = await placed(c)
  if (refusal) return refusal
  const meetings = await calendarMeetings(site.db, territory?.id, site.clock())
  const name = messages(lang).agenda.feedTitle(territory?.name)
  const file = territory ? `agenda-${territoryAddress(territory)}.ics` : 'agenda.ics'
  const entries = meetings.map((each) => calendarEntry(c, each, `/rencontres/${each.slug}`))
  return answerCalendar(c, { name, file, entries })
}

/** `/rencontres/:slug.ics` */
export async function meetingCalendar(c: Ctx): Promise<Response> {
  const slug = (c.req.param('file') ?? '').replace(/\.ics$/, '')
  const meeting = await publicMeeting(c.var.site.db, slug)
  if (!meeting) return c.notFound()
  const entries = [calendarEntry(c, meeting, `/rencontres/${meeting.slug}`)]
  return answerCalendar(c, { name: meeting.title, file: `${meeting.slug}.ics`, entries })
}

/** `/agenda.atom`: meetings as they are announced and as they change. */
export async function agendaFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).agenda
  const { territory, refusal } = await placed(c)
  if (refusal) return refusal
  const meetings = await latestChanges(site.db, territory?.id)
  const query = territory ? `?territoire=${territoryAddress(territory)}` : ''
  return answerFeed(c, {
    title: t.feedTitle(territory?.name),
    subtitle: t.description,
    path: localPath(lang, `/agenda${query}`),
    since: new Date(0),
    entries: meetings.map((each) => ({
      uuid: each.id,
      title: each.cancelledAt ? `${t.cancelled}\u00a0: ${each.title}` : each.title,
      summary: [whenWords(lang, each), each.place, each.territory.name].join(' · '),
      path: localPath(lang, `/rencontres/${each.slug}`),
      at: each.changedAt,
    })),
  })
}

/** `/agenda.json`: the same, for programs; `next` is the address of the page after. */
export async function agendaJson(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { territory, refusal } = await placed(c)
  if (refusal) return refusal
  const when = c.req.query('quand') === 'passees' ? 'past' : 'coming'
  const after = readCursor(c.req.query('apres') ?? '')
  const asked = { when, territoryId: territory?.id, after } as const
  const { meetings, next } = await agendaPage(site.db, asked, site.clock(), jsonPageSize)
  const query = new URLSearchParams({
    ...(territory && { territoire: territoryAddress(territory) }),
    ...(when === 'past' && { quand: 'passees' }),
    ...(next && { apres: writtenCursor(next) }),
  })
  return c.json({
    licence: 'Licence Ouverte 2.0',
    meetings: meetings.map((each) =>
      shapeOf(each, `${site.config.url}${localPath(lang, `/rencontres/${each.slug}`)}`),
    ),
    next: next ? `${site.config.url}${localPath(lang, '/agenda.json')}?${query}` : null,
  })
}
