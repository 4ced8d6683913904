import { createHash } from 'node:crypto'
import { hasAlready } from '../http/etag.ts'
import type { Ctx } from '../http/route.ts'
import { type CalendarEntry, calendarOf } from './calendar.ts'

export type Calendar = {
  /** What an agenda calls it. */
  name: string
  /** Name under which a browser saves it: `plan-les-glycines.ics`. */
  file: string
  entries: readonly CalendarEntry[]
  /** Behind a secret link or a session: kept by nobody on its way. */
  isPrivate?: boolean
}

/**
 * Answers a calendar, to be opened once or subscribed to. An agenda asks again every day, for years: what it already has
 * is not sent again (304).
 * @example return answerCalendar(c, { name: t.calendar, file: 'agenda.ics', entries })
 */
export function answerCalendar(c: Ctx, { name, file, entries, isPrivate }: Calendar): Response {
  const text = calendarOf(name, entries)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  c.header('etag', etag)
  c.header('cache-control', isPrivate ? 'private, no-cache' : 'public, max-age=60')
  if (hasAlready(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  c.header('content-type', 'text/calendar; charset=utf-8')
  // Not `attachment`: a phone then offers to add it to the agenda.
  c.header('content-disposition', `inline; filename="${file}"`)
  return c.body(text)
}

/**
 * The address that an agenda subscribes to, instead of opening the file once.
 * @example subscribeAddress('https://tissons.example/agenda.ics') // 'webcal://tissons.example/agenda.ics'
 */
export function subscribeAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:')
}
