import type { CalendarEntry } from '../../platform/calendar/calendar.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'

/** What a calendar needs of a meeting, public or not. */
type Dated = {
  id: string
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  access: string
  agenda: readonly string[]
  sequence: number
  changedAt: Date
  cancelledAt: Date | null
}

/** A meeting as a calendar keeps it. The room on line is told only where those invited see it. */
export function calendarEntry(c: Ctx, meeting: Dated, path: string, online?: string | null): CalendarEntry {
  const { site, lang } = c.var
  const lines = [...meeting.agenda.map((point) => `- ${point}`), meeting.access, online ?? '']
  return {
    uuid: meeting.id,
    title: meeting.title,
    description: lines.filter(Boolean).join('\n'),
    place: meeting.place,
    page: `${site.config.url}${localPath(lang, path)}`,
    when: { from: meeting.startsAt, to: meeting.endsAt },
    isCancelled: meeting.cancelledAt !== null,
    sequence: meeting.sequence,
    changedAt: meeting.changedAt,
  }
}
